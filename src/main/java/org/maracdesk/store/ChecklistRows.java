package org.maracdesk.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.EarlierChecklist;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Ground;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.PriorReferral;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.ReportedEvent;
import org.maracdesk.domain.checklist.Severity;
import org.maracdesk.domain.checklist.Tally;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.store.tables.tables.records.ChecklistAnswerRecord;
import org.maracdesk.store.tables.tables.records.ChecklistEventRecord;
import org.maracdesk.store.tables.tables.records.ChecklistFindingRecord;
import org.maracdesk.store.tables.tables.records.ChecklistHistoryRecord;
import org.maracdesk.store.tables.tables.records.ChecklistPriorRecord;
import org.maracdesk.store.tables.tables.records.ChecklistRecord;
import org.maracdesk.store.tables.tables.records.ChecklistReplyRecord;
import org.maracdesk.store.tables.tables.records.ChecklistResultRecord;

/** Checklists as rows. */
final class ChecklistRows {

  /** The kinds of finding. */
  enum Finding {
    GROUND,
    ALERT,
    SHOW,
    MISSING
  }

  /** Fields around the questions have no question. */
  private static final String NO_ITEM = "";

  private ChecklistRows() {}

  static ChecklistRecord head(ReferralId referral, ChecklistDraft draft) {
    var around = draft.circumstances();
    return new ChecklistRecord(
        referral.value(),
        draft.form().id(),
        draft.form().version(),
        draft.form().sha256(),
        around.age(),
        around.lastIncident(),
        around.view().decision().name(),
        around.view().rationale().text(),
        around.view().discussedWith().text());
  }

  static List<ChecklistAnswerRecord> answers(ReferralId referral, Answers answers) {
    return answers.byItem().entrySet().stream()
        .map(e -> answer(referral, e.getKey(), e.getValue()))
        .toList();
  }

  static List<ChecklistReplyRecord> replies(ReferralId referral, ChecklistDraft draft) {
    var rows = new ArrayList<ChecklistReplyRecord>();
    draft
        .circumstances()
        .fields()
        .forEach((name, reply) -> rows.addAll(reply(referral, NO_ITEM, name, reply)));
    draft
        .answers()
        .byItem()
        .forEach(
            (item, given) ->
                given
                    .followUps()
                    .forEach(
                        (name, reply) -> rows.addAll(reply(referral, item.value(), name, reply))));
    return rows;
  }

  static List<ChecklistEventRecord> events(ReferralId referral, Circumstances around) {
    return Rows.inOrder(
        around.events(),
        (event, place) ->
            new ChecklistEventRecord(referral.value(), place, event.type(), event.on()));
  }

  static List<ChecklistPriorRecord> prior(ReferralId referral, Circumstances around) {
    return Rows.inOrder(
        around.prior(),
        (one, place) ->
            new ChecklistPriorRecord(
                referral.value(),
                place,
                one.referredOn(),
                one.heardOn(),
                one.incidentOn(),
                one.behaviour(),
                one.sameVictim(),
                one.samePerpetrator()));
  }

  static List<ChecklistHistoryRecord> history(ReferralId referral, Circumstances around) {
    return Rows.inOrder(
        around.history(),
        (one, place) ->
            new ChecklistHistoryRecord(
                referral.value(),
                place,
                one.on(),
                one.yes(),
                one.yesItems().stream()
                    .map(ItemId::value)
                    .sorted()
                    .collect(Collectors.joining(" "))));
  }

  static ChecklistResultRecord result(ReferralId referral, CompletedChecklist completed) {
    var outcome = completed.outcome();
    var tally = outcome.tally();
    return new ChecklistResultRecord(
        referral.value(),
        completed.profile().id(),
        completed.profile().version(),
        completed.profile().sha256(),
        completed.completedOn(),
        completed.completedBy().text(),
        outcome.on(),
        tally.yes(),
        tally.no(),
        tally.dontKnow(),
        tally.notApplicable(),
        tally.notAnswered(),
        outcome.band(),
        outcome.status().name(),
        outcome.decision().name());
  }

  static List<ChecklistFindingRecord> findings(ReferralId referral, Outcome outcome) {
    var rows = new ArrayList<ChecklistFindingRecord>();
    rows.addAll(
        Rows.inOrder(
            outcome.grounds(),
            (ground, place) -> finding(referral, Finding.GROUND, place, ground.name())));
    rows.addAll(
        Rows.inOrder(
            outcome.alerts(),
            (alert, place) ->
                new ChecklistFindingRecord(
                    referral.value(),
                    Finding.ALERT.name(),
                    place,
                    alert.code(),
                    alert.severity().name(),
                    alert.tier(),
                    alert.text())));
    rows.addAll(
        Rows.inOrder(outcome.show(), (set, place) -> finding(referral, Finding.SHOW, place, set)));
    rows.addAll(
        Rows.inOrder(
            outcome.missing(), (what, place) -> finding(referral, Finding.MISSING, place, what)));
    return rows;
  }

  static ChecklistDraft draft(ChecklistRecord head, ChecklistParts parts) {
    var id = head.getReferral();
    var replies = ChecklistParts.of(parts.replies(), id);
    return new ChecklistDraft(
        new Edition(head.getFormId(), head.getFormVersion(), head.getFormSha256()),
        readAnswers(ChecklistParts.of(parts.answers(), id), replies),
        circumstances(head, parts, replies));
  }

  static CompletedChecklist completed(
      ChecklistRecord head, ChecklistResultRecord result, ChecklistParts parts) {
    var draft = draft(head, parts);
    return new CompletedChecklist(
        draft.form(),
        new Edition(result.getProfileId(), result.getProfileVersion(), result.getProfileSha256()),
        draft.answers(),
        draft.circumstances(),
        outcome(result, ChecklistParts.of(parts.findings(), head.getReferral())),
        result.getCompletedOn(),
        Rows.text(result.getCompletedBy()));
  }

  private static ChecklistAnswerRecord answer(ReferralId referral, ItemId item, ItemAnswer given) {
    return new ChecklistAnswerRecord(
        referral.value(),
        item.value(),
        nameOf(given.answer()),
        given.source().name(),
        nameOf(given.whyUnknown()),
        given.note().text());
  }

  private static List<ChecklistReplyRecord> reply(
      ReferralId referral, String item, String name, Reply reply) {
    return switch (reply) {
      case Reply.Written(var text) ->
          List.of(row(referral.value(), item, name, 0, false, text.text()));
      case Reply.Chosen(var choices) ->
          choices.isEmpty()
              ? List.of()
              : Rows.inOrder(
                  List.copyOf(choices),
                  (choice, place) -> row(referral.value(), item, name, place, true, choice));
    };
  }

  private static ChecklistReplyRecord row(
      UUID referral, String item, String name, int place, boolean chosen, String reply) {
    return new ChecklistReplyRecord(referral, item, name, place, chosen, reply);
  }

  private static ChecklistFindingRecord finding(
      ReferralId referral, Finding kind, int place, String code) {
    return new ChecklistFindingRecord(referral.value(), kind.name(), place, code, null, null, "");
  }

  private static Answers readAnswers(
      List<ChecklistAnswerRecord> rows, List<ChecklistReplyRecord> replies) {
    var answers = new TreeMap<ItemId, ItemAnswer>();
    for (var row : rows) {
      answers.put(
          new ItemId(row.getItem()),
          new ItemAnswer(
              codeOrNull(Answer.class, row.getAnswer()),
              Rows.code(InformationSource.class, row.getSource()),
              codeOrNull(WhyUnknown.class, row.getWhyUnknown()),
              Rows.text(row.getNote()),
              readReplies(replies, row.getItem())));
    }
    return new Answers(answers);
  }

  private static Map<String, Reply> readReplies(List<ChecklistReplyRecord> rows, String item) {
    var chosen = new LinkedHashMap<String, TreeSet<String>>();
    var replies = new LinkedHashMap<String, Reply>();
    for (var row : rows) {
      if (row.getItem().equals(item)) {
        if (row.getChosen()) {
          chosen.computeIfAbsent(row.getName(), _ -> new TreeSet<>()).add(row.getReply());
        } else {
          replies.put(row.getName(), Reply.written(row.getReply()));
        }
      }
    }
    chosen.forEach((name, choices) -> replies.put(name, new Reply.Chosen(choices)));
    return replies;
  }

  private static Circumstances circumstances(
      ChecklistRecord head, ChecklistParts parts, List<ChecklistReplyRecord> replies) {
    var id = head.getReferral();
    return new Circumstances(
        head.getVictimAge(),
        ChecklistParts.of(parts.events(), id).stream()
            .map(row -> new ReportedEvent(row.getKind(), row.getHappenedOn()))
            .toList(),
        ChecklistParts.of(parts.prior(), id).stream().map(ChecklistRows::readPrior).toList(),
        ChecklistParts.of(parts.history(), id).stream().map(ChecklistRows::readHistory).toList(),
        head.getLastIncident(),
        new ProfessionalView(
            Rows.code(ProfessionalView.Decision.class, head.getDecision()),
            Rows.text(head.getRationale()),
            Rows.text(head.getDiscussedWith())),
        readReplies(replies, NO_ITEM));
  }

  private static PriorReferral readPrior(ChecklistPriorRecord row) {
    return new PriorReferral(
        row.getReferredOn(),
        row.getHeardOn(),
        row.getIncidentOn(),
        row.getBehaviour(),
        row.getSameVictim(),
        row.getSamePerpetrator());
  }

  private static EarlierChecklist readHistory(ChecklistHistoryRecord row) {
    return new EarlierChecklist(
        row.getCompletedOn(),
        row.getYesCount(),
        Arrays.stream(row.getYesItems().split(" "))
            .filter(Predicate.not(String::isEmpty))
            .map(ItemId::new)
            .collect(Collectors.toSet()));
  }

  private static Outcome outcome(ChecklistResultRecord row, List<ChecklistFindingRecord> found) {
    return new Outcome(
        row.getShownOn(),
        new Tally(
            row.getYesCount(),
            row.getNoCount(),
            row.getDontKnowCount(),
            row.getNotApplicableCount(),
            row.getNotAnsweredCount()),
        row.getBand(),
        of(found, Finding.GROUND).stream().map(f -> Rows.code(Ground.class, f.getCode())).toList(),
        Rows.code(Outcome.Status.class, row.getStatus()),
        Rows.code(Outcome.Decision.class, row.getDecision()),
        of(found, Finding.ALERT).stream().map(ChecklistRows::alert).toList(),
        of(found, Finding.SHOW).stream().map(ChecklistFindingRecord::getCode).toList(),
        of(found, Finding.MISSING).stream().map(ChecklistFindingRecord::getCode).toList());
  }

  private static Alert alert(ChecklistFindingRecord row) {
    return new Alert(
        row.getCode(),
        Rows.code(Severity.class, row.getSeverity()),
        row.getTier(),
        row.getSentence());
  }

  private static List<ChecklistFindingRecord> of(List<ChecklistFindingRecord> found, Finding kind) {
    return found.stream().filter(f -> f.getKind().equals(kind.name())).toList();
  }

  private static @Nullable String nameOf(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static <E extends Enum<E>> @Nullable E codeOrNull(Class<E> codes, @Nullable String code) {
    return code == null ? null : Rows.code(codes, code);
  }
}
