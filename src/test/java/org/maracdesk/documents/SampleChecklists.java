package org.maracdesk.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.sheet.Content.Marking;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.Grade;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Option;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.ReportedEvent;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ShippedChecklists;

/** Checklists of invented people on every form there is, and on one that was made up. */
final class SampleChecklists {

  static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  /** Stands in every field that tells where somebody is. */
  static final String HIDING_PLACE = "Quillhaven Lane, by the back door after six";

  private SampleChecklists() {}

  /** Every form that comes with the program, sets and results from elsewhere included. */
  static List<ChecklistForm> shipped() {
    return ShippedChecklists.formFiles().stream()
        .map(file -> ChecklistJson.form(file, null, ShippedChecklists::set))
        .toList();
  }

  static ChecklistForm shipped(String id) {
    return shipped().stream()
        .filter(form -> form.edition().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** An instrument that the program has never seen. */
  static ChecklistForm invented(@Nullable String language) {
    return ChecklistJson.form(
        file("invented-instrument"),
        language,
        id -> Optional.of(ChecklistJson.form(file(id), language, ChecklistJson.Forms.NONE)));
  }

  static ChecklistPdf.Completed invented() {
    var form = invented(null);
    return completed(form, inventedProfile(), filled(form));
  }

  static Profile inventedProfile() {
    return ChecklistJson.profile(file("invented-profile"));
  }

  static ChecklistPdf pdf() {
    return new ChecklistPdf(
        SamplePapers.sheet(), SamplePapers.WORDS, new Marking("OFFICIAL-SENSITIVE", "Keep it."));
  }

  /** A draft with an answer of every kind in turn, and something beside most of them. */
  static ChecklistDraft filled(ChecklistForm form) {
    var draft = answered(ChecklistDraft.on(form), form, "");
    for (var set : form.supplements()) {
      if (set.form() != null) {
        draft = answered(draft, set.form(), set.id() + "/");
      }
    }
    var around = draft.circumstances();
    var grade = form.grade();
    if (grade != null) {
      around =
          around
              .with(Grade.FIELD, Reply.chosen(grade.values().getFirst().id()))
              .with(Grade.REASON, Reply.written("What I saw at the door and what she told me."));
    }
    return draft.with(
        around.with(
            ProfessionalView.of(ProfessionalView.Decision.REFER)
                .because("She expects to be killed, and so do I. Łucja’s sister Șerban saw it.")));
  }

  private static ChecklistDraft answered(ChecklistDraft draft, ChecklistForm form, String prefix) {
    var now = draft;
    int turn = 0;
    for (var item : form.items()) {
      now = now.with(new ItemId(prefix + item.id().value()), answer(item, turn++));
    }
    var around = now.circumstances();
    for (var section : form.sections()) {
      for (var field : section.fields()) {
        var reply =
            field.tellsWhereSomebodyIs()
                ? Reply.written(HIDING_PLACE)
                : reply(field.type(), field.values(), field.id());
        around = around.with(prefix + field.id(), reply);
      }
    }
    return now.with(around);
  }

  private static ItemAnswer answer(ChecklistItem item, int turn) {
    var values = item.scale().values().stream().filter(value -> !value.byProfile()).toList();
    if (turn % 5 == 4) {
      return ItemAnswer.BLANK;
    }
    var given = values.get(turn % values.size()).answer();
    var answer = ItemAnswer.of(given);
    if (given.equals(Answer.DONT_KNOW)) {
      answer = answer.because(WhyUnknown.values()[turn % WhyUnknown.values().length]);
    }
    if (turn % 3 == 0) {
      answer =
          answer.from(InformationSource.POLICE).noting(Confidential.of("Noted for item " + turn));
    }
    for (var asked : item.followUps()) {
      answer = answer.with(asked.id(), reply(asked.type(), asked.options(), asked.id()));
    }
    return answer;
  }

  private static Reply reply(FieldType type, List<Option> listed, String id) {
    return switch (type) {
      case YESNO, YESNODK -> Reply.chosen("yes");
      case CHOICE -> Reply.chosen(listed.getFirst().id());
      case MULTI -> Reply.chosen(listed.stream().map(Option::id).toArray(String[]::new));
      case NUMBER -> Reply.written("7");
      case DATE -> Reply.written("2026-11-20");
      case TEXT, SIGNATURE -> Reply.written("Written for " + id);
    };
  }

  static ChecklistPdf.Completed completed(ChecklistForm form) {
    return completed(form, ShippedChecklists.usualProfile(), filled(form));
  }

  static ChecklistPdf.Completed completed(
      ChecklistForm form, Profile profile, ChecklistDraft draft) {
    return new ChecklistPdf.Completed(
        new CaseNumber(2026, 412),
        Confidential.of("ਕੌਰ, ਸਿਮਰਨ (KAUR, Simran)"),
        form,
        profile,
        draft.complete(form, profile, DAY, Confidential.of("Siân Tŷ-Brawf, IDVA service")));
  }

  /** The adult form with these answers, item by item from the first. */
  static ChecklistDraft adult(List<ItemAnswer> answers) {
    var form = ShippedChecklists.adult();
    var draft = ChecklistDraft.on(form);
    for (int i = 0; i < answers.size(); i++) {
      draft = draft.with(form.items().get(i).id(), answers.get(i));
    }
    return draft;
  }

  /** Three reports to the police in the last year. */
  static List<ReportedEvent> threeCalls() {
    var events = new ArrayList<ReportedEvent>();
    for (int month = 3; month <= 9; month += 3) {
      events.add(new ReportedEvent("police-callout", DAY.minusMonths(month)));
    }
    return events;
  }

  private static byte[] file(String name) {
    var place = "/org/maracdesk/exchange/checklists/" + name + ".json";
    try (var in = SampleChecklists.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new IllegalStateException("no such test file: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
