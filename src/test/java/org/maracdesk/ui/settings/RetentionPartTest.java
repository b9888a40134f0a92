package org.maracdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.retention.RetentionPolicy;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.ReviewLine;
import org.maracdesk.journeys.WhoDidWhat;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.DueSession;
import org.maracdesk.testing.ForbiddenPhrases;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.RetentionOf;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.ExplainedException;

@ExtendWith(Fx.class)
class RetentionPartTest {

  private final DueSession due = DueSession.open();
  private final InlineBackground background = new InlineBackground();
  private RetentionPart part;
  private RetentionModel model;

  @BeforeEach
  void load() {
    part = Fx.get(() -> RetentionOf.session(due.session(), background, due.clock(), new Overlay()));
    model = part.model();
    Fx.run(model::load);
  }

  @AfterEach
  void close() {
    due.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void eachCaseSaysItsRuleWhatStandsInTheWayAndWhatCanBeDone() {
    var page = Fx.get(part::page);
    Fx.show(() -> page);
    var said = said(page);

    assertTrue(said.contains("Under a hold since 12 November 2059: Inquiry."), said);
    assertTrue(said.contains("Approve disposal"), said);
    assertTrue(said.contains("Proposed by you on 12 January 2060"), said);
    assertTrue(said.contains("disposed of on 12 January 2060"), said);
    assertTrue(said.contains("Lock the desk to do it now."), said);
    assertTrue(said.contains("Backups made up to 12 January 2060"), said);
    assertEquals(List.of(), Accessibility.nameless(page));
    assertEquals(List.of(), ForbiddenPhrases.in(said));
  }

  @Test
  void whatOneProposedAnotherApprovesWithTheirOwnWords() {
    var line = line(due.proposed());
    var done = new ArrayList<String>();

    Fx.run(() -> model.approve(line, "a guess".toCharArray(), () -> done.add("done")));
    assertEquals("retention.approve.wrong", String.valueOf(model.trouble().get()));
    Fx.run(() -> model.approve(line, new char[0], () -> done.add("done")));
    assertEquals("retention.approve.missing", String.valueOf(model.trouble().get()));
    assertEquals(List.of(), done);

    var letters = DueSession.letters();
    Fx.run(() -> model.approve(line, letters, () -> done.add("done")));

    assertEquals(List.of("done"), done);
    assertNull(model.trouble().get());
    assertTrue(due.session().findCase().page(due.proposed()).isEmpty());
    assertEquals(2, shown().certificates().size());
    assertEquals("\0".repeat(letters.length), new String(letters));
  }

  @Test
  void aMeetingWithoutCasesAndAChecklistAreListedAfterTheCases() {
    var page = Fx.get(part::page);
    Fx.show(() -> page);
    var said = said(page);

    assertTrue(said.contains("Meeting of 20 March 2031"), said);
    assertTrue(said.contains("Review date 20 March 2038. 7 years after the meeting"), said);
    assertTrue(said.contains("Checklist without a case · Invented heron"), said);
    assertTrue(said.contains("One year after it was last changed on 4 June 2057"), said);
    assertTrue(said.contains("Under a hold since 12 November 2059: Complaint."), said);
    assertTrue(said.contains("One meeting is past its date and still has cases"), said);
    assertEquals(
        List.of(RecordId.of(DueSession.MEETING), RecordId.of(DueSession.CHECKLIST)),
        shown().due().lines().reversed().stream()
            .limit(2)
            .map(ReviewLine::record)
            .toList()
            .reversed());
  }

  @Test
  void aMeetingIsApprovedAsACaseIs() {
    var line = line(RecordId.of(DueSession.MEETING));

    Fx.run(() -> model.approve(line, DueSession.letters(), () -> {}));

    assertNull(model.trouble().get());
    assertEquals(2, shown().certificates().size());
    var page = Fx.get(part::page);
    Fx.show(() -> page);
    assertTrue(said(page).contains("Meeting of 20 March 2031, disposed of on"), said(page));
  }

  @Test
  void aHoldOnAChecklistIsLiftedAndPutOnAnew() {
    var held = shown().holds().getFirst();
    assertEquals(RecordId.of(DueSession.CHECKLIST), held.record().record());

    Fx.run(() -> model.lift(held));
    assertFalse(shown().holds().getFirst().hold().isInForce());

    var refused = new ArrayList<Problem>();
    Fx.run(() -> model.hold(null, null, Confidential.NONE, null, null, () -> {}, refused::addAll));
    assertEquals(
        List.of("record", "kind", "askedBy", "since", "reviewOn"),
        refused.stream().map(Problem::place).toList());
    Fx.run(
        () ->
            model.hold(
                held.record(),
                LegalHold.Kind.INQUIRY,
                Confidential.of("An invented team"),
                DueSession.DAY,
                DueSession.DAY.plusYears(1),
                () -> {},
                refused::addAll));
    assertTrue(shown().holds().getLast().hold().isInForce());
  }

  @Test
  void aReasonThatIsRefusedLiftsNothingAndSaysSo() {
    for (var refused : List.of("\u200b", "n".repeat(12_001))) {
      var dialogs = AnsweringDialogs.yes(refused);
      var asking = RetentionOf.model(due.session(), background, due.clock(), dialogs);

      Fx.run(() -> asking.lift(shown().holds().getFirst()));

      assertEquals(List.of("problem.nothing-kept"), dialogs.told());
      Fx.run(model::load);
      assertTrue(shown().holds().getFirst().hold().isInForce());
    }
  }

  @Test
  void aHoldPastItsReviewDateStandsFirstUntilSomebodySaysThatItIsStillNeeded() {
    var page = Fx.get(part::page);
    Fx.show(() -> page);
    assertTrue(said(page).startsWith("Holds that have come to their review date"), said(page));
    assertTrue(said(page).contains("Review date 12 January 2060\n"), said(page));
    assertTrue(said(page).contains("Asked for by Invented detective, since 12 January 2058."));
    assertEquals(List.of(), Accessibility.nameless(page));
    assertEquals(1, due.session().keepRetention().toAskAbout());
    var held = shown().past().getFirst();
    assertEquals(RecordId.of(due.toAskAbout()), held.record().record());

    var refused = new ArrayList<Problem>();
    Fx.run(() -> model.askAgain(held, DueSession.DAY, () -> {}, refused::addAll));
    assertEquals(List.of(Problem.at("reviewOn", Problem.Kind.IN_THE_PAST)), refused);
    Fx.run(() -> model.askAgain(held, null, () -> {}, refused::addAll));
    assertEquals(Problem.at("reviewOn", Problem.Kind.MISSING), refused.getLast());
    assertEquals(1, shown().past().size());

    var again = DueSession.DAY.plusMonths(6);
    Fx.run(() -> model.askAgain(held, again, () -> {}, refused::addAll));

    assertEquals(List.of(), shown().past());
    assertEquals(0, due.session().keepRetention().toAskAbout());
    var kept = due.session().keepRetention().holds(RecordId.of(due.toAskAbout())).getFirst();
    assertTrue(kept.isInForce());
    assertEquals(again, kept.reviewOn());
    var without = Fx.get(part::page);
    Fx.show(() -> without);
    assertFalse(said(without).contains("Holds that have come to their review date"));
  }

  @Test
  void aHoldThatWasLiftedReachesNoReviewDate() {
    var held = shown().past().getFirst();

    Fx.run(() -> model.lift(held));

    assertEquals(0, due.session().keepRetention().toAskAbout());
    var lifted = due.session().keepRetention().holds(RecordId.of(due.toAskAbout())).getFirst();
    assertNothingComesOf(
        () -> due.session().keepRetention().askAgain(held.hold(), DueSession.DAY.plusDays(1)));
    assertNothingComesOf(
        () ->
            due.session()
                .keepRetention()
                .lift(held.hold(), Confidential.of("An invented second reason")));
    assertEquals(
        List.of(lifted), due.session().keepRetention().holds(RecordId.of(due.toAskAbout())));
    assertEquals(List.of(AuditNote.Kind.LEGAL_HOLD_LIFTED), notedOfHolds());
  }

  private static void assertNothingComesOf(Executable late) {
    var refused = assertThrows(ExplainedException.class, late);
    assertEquals("journeys.hold.lifted", refused.wording().key());
  }

  private List<AuditNote.Kind> notedOfHolds() {
    return due.session().whoDidWhat().latest(WhoDidWhat.Search.ALL, 20).lines().stream()
        .map(line -> line.entry().note().kind())
        .filter(
            Set.of(AuditNote.Kind.LEGAL_HOLD_LIFTED, AuditNote.Kind.LEGAL_HOLD_REVIEWED)::contains)
        .toList();
  }

  @Test
  void aProposalIsTakenBackAndACaseKeptLonger() {
    Fx.run(() -> model.takeBack(line(due.proposed())));
    assertNull(line(due.proposed()).proposal());

    var refused = new ArrayList<Problem>();
    var line = line(due.proposed());
    Fx.run(
        () -> model.keepLonger(line, DueSession.DAY, Confidential.NONE, () -> {}, refused::addAll));
    assertEquals(
        List.of(
            Problem.at("until", Problem.Kind.IN_THE_PAST),
            Problem.at("because", Problem.Kind.MISSING)),
        refused);

    Fx.run(
        () ->
            model.keepLonger(
                line,
                LocalDate.of(2062, 1, 12),
                Confidential.of("An invented reason"),
                () -> {},
                refused::addAll));
    assertTrue(
        shown().due().lines().stream()
            .noneMatch(one -> one.record().equals(RecordId.of(due.proposed()))));
  }

  @Test
  void rulesAreKeptUnderTheNextNumberOnceSomebodySaysTheyAreTheAreas() {
    assertFalse(shown().policy().confirmed());

    Fx.run(() -> model.keep(new RetentionPolicy(0, 6, 8, 25, 20, 2, 6, true)));

    assertEquals(new RetentionPolicy(1, 6, 8, 25, 20, 2, 6, true), shown().policy());
  }

  private RetentionModel.Shown shown() {
    var shown = model.shown().get();
    assertNotNull(shown);
    return shown;
  }

  private ReviewLine line(CaseId id) {
    return line(RecordId.of(id));
  }

  private ReviewLine line(RecordId record) {
    return shown().due().lines().stream()
        .filter(line -> line.record().equals(record))
        .findFirst()
        .orElseThrow();
  }

  private static String said(Node node) {
    var said = new StringBuilder();
    gather(node, said);
    return said.toString();
  }

  private static void gather(Node node, StringBuilder said) {
    if (node instanceof Labeled label) {
      said.append(label.getText()).append('\n');
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, said));
    }
  }
}
