package org.maracdesk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.store.tables.tables.records.ChecklistAnswerRecord;
import org.maracdesk.store.tables.tables.records.ChecklistReplyRecord;

/** Answers and replies as rows. */
final class AnswerRows {

  /** The item of fields around the checklist; no item is called so. */
  private static final String NO_ITEM = "";

  /** What a row of a reply is. */
  private enum Part {
    CHOSEN,
    CHOSEN_NOTHING,
    WRITTEN
  }

  private AnswerRows() {}

  static List<ChecklistAnswerRecord> answers(UUID checklist, Answers answers) {
    var rows = new ArrayList<ChecklistAnswerRecord>();
    answers
        .byItem()
        .forEach(
            (item, given) ->
                rows.add(
                    new ChecklistAnswerRecord(
                        checklist,
                        item.value(),
                        given.answer() == null ? null : given.answer().code(),
                        given.source().name(),
                        given.whyUnknown() == null ? null : given.whyUnknown().name(),
                        given.note().text())));
    return rows;
  }

  static List<ChecklistReplyRecord> replies(
      UUID checklist, Answers answers, Circumstances circumstances) {
    var rows = new ArrayList<ChecklistReplyRecord>();
    answers
        .byItem()
        .forEach((item, given) -> add(rows, checklist, item.value(), given.followUps()));
    add(rows, checklist, NO_ITEM, circumstances.fields());
    return rows;
  }

  private static void add(
      List<ChecklistReplyRecord> rows, UUID checklist, String item, Map<String, Reply> replies) {
    replies.forEach(
        (name, reply) -> {
          switch (reply) {
            case Reply.Written(var text) ->
                rows.add(row(checklist, item, name, 0, Part.WRITTEN, text.text()));
            case Reply.Chosen(var choices) -> {
              if (choices.isEmpty()) {
                rows.add(row(checklist, item, name, 0, Part.CHOSEN_NOTHING, ""));
              }
              int place = 0;
              for (var choice : choices) {
                rows.add(row(checklist, item, name, place++, Part.CHOSEN, choice));
              }
            }
          }
        });
  }

  private static ChecklistReplyRecord row(
      UUID checklist, String item, String name, int place, Part part, String told) {
    return new ChecklistReplyRecord(checklist, item, name, place, part.name(), told);
  }

  static Answers answers(LooseParts parts) {
    var replies = replies(parts);
    var byItem = new HashMap<ItemId, ItemAnswer>();
    for (var row : parts.answers()) {
      if (!ItemId.isWellFormed(row.getItem())) {
        throw Rows.unreadable();
      }
      byItem.put(
          new ItemId(row.getItem()),
          new ItemAnswer(
              row.getAnswer() == null ? null : new Answer(row.getAnswer()),
              Rows.code(InformationSource.class, row.getSource()),
              row.getWhyUnknown() == null ? null : Rows.code(WhyUnknown.class, row.getWhyUnknown()),
              Rows.text(row.getNote()),
              replies.getOrDefault(row.getItem(), Map.of())));
    }
    return new Answers(byItem);
  }

  static Map<String, Reply> fields(LooseParts parts) {
    return replies(parts).getOrDefault(NO_ITEM, Map.of());
  }

  /** Replies by item and by name. */
  private static Map<String, Map<String, Reply>> replies(LooseParts parts) {
    var byItem = new TreeMap<String, Map<String, Reply>>();
    for (var row : parts.replies()) {
      byItem
          .computeIfAbsent(row.getItem(), _ -> new TreeMap<>())
          .merge(row.getName(), reply(row), AnswerRows::together);
    }
    return byItem;
  }

  private static Reply reply(ChecklistReplyRecord row) {
    return switch (Rows.code(Part.class, row.getKind())) {
      case WRITTEN -> new Reply.Written(Rows.text(row.getTold()));
      case CHOSEN -> Reply.chosen(row.getTold());
      case CHOSEN_NOTHING -> Reply.chosen();
    };
  }

  private static Reply together(Reply one, Reply other) {
    if (one instanceof Reply.Chosen(var some) && other instanceof Reply.Chosen(var more)) {
      var all = new TreeSet<>(some);
      all.addAll(more);
      return new Reply.Chosen(all);
    }
    throw Rows.unreadable();
  }
}
