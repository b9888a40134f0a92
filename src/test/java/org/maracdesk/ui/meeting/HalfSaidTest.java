package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.UnfinishedFormality;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.Fx;

/** What is typed of interests, approvals and corrections outlives a lock and a fallen computer. */
class HalfSaidTest extends MeetingOnShow {

  @Test
  void theDeputyChairIsKeptWhileTheNameIsTyped() {
    show();
    Fx.run(() -> model.chairing().deputyChair().set("Sorrel Spec"));
    soon();

    fall();

    assertEquals("Sorrel Spec", model.chairing().deputyChair().get());
    assertTrue(fields().contains("Sorrel Spec"));
  }

  @Test
  void anInterestHalfDeclaredStandsInItsCaseAgainAndIsForgottenOnceDeclared() {
    var person = northmere.session().runMeeting().record(id).orElseThrow().attendance().get(1);
    northmere
        .session()
        .runMeeting()
        .opening()
        .attend(id, person.at(Attendance.Status.PRESENT).signed(true));
    show();
    Fx.run(() -> model.goTo(new Part.Case(item())));
    Fx.settle();
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DOWN);
    Fx.key(KeyCode.TAB);
    Fx.key(KeyCode.TAB);
    Fx.type("Her nei");
    soon();

    fall();
    Fx.run(() -> model.goTo(new Part.Case(item())));
    Fx.settle();

    assertTrue(fields().contains("Her nei"), () -> fields().toString());
    var typed = halfSaid();
    assertEquals(item(), typed.item());
    assertEquals(person.id(), typed.person());
    Fx.run(
        () ->
            model
                .formalities()
                .declare(
                    Interest.leaving(person.id(), item(), Interest.Relationship.NEIGHBOUR),
                    () -> {},
                    problems -> {}));
    assertEquals(List.of(), northmere.session().runMeeting().typedFormalities(id));
  }

  @Test
  void whatIsHalfSaidOfOneCaseOutlivesAnotherInWhichNothingOrSomethingIsDeclared() {
    var people = present();
    begin(0, "Her nei");

    Fx.run(() -> model.goTo(new Part.Case(item(1))));
    Fx.settle();
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DOWN);
    assertTrue(said().contains("An interest typed at item 1 is not declared yet."));
    Fx.key(KeyCode.ESCAPE);
    Fx.run(
        () ->
            model
                .formalities()
                .declare(
                    Interest.leaving(people.getFirst().id(), item(1), Interest.Relationship.FRIEND),
                    () -> {},
                    problems -> {}));
    soon();
    fall();

    var typed = halfSaid();
    assertEquals(item(0), typed.item());
    assertEquals("Her nei", typed.text().text());
    assertEquals(1, record().formalities().interests().size());
  }

  @Test
  void whatIsHalfSaidOfTwoCasesStandsInBothAgainUntilEachIsDeclared() {
    var people = present();
    begin(0, "Her nei");
    Fx.run(() -> model.goTo(new Part.Case(item(1))));
    Fx.settle();
    type("His cous");

    fall();

    assertEquals(new Part.Case(item(1)), model.part().get());
    assertTrue(fields().contains("His cous"), () -> fields().toString());
    assertTrue(said().contains("An interest typed at item 1 is not declared yet."));
    Fx.run(() -> model.goTo(new Part.Case(item(0))));
    Fx.settle();
    assertTrue(fields().contains("Her nei"), () -> fields().toString());
    assertTrue(said().contains("An interest typed at item 2 is not declared yet."));
    var half = model.formalities().halfSaid().getFirst().typed();
    assertEquals(people.getFirst().id(), half.person());

    declare(item(0), people.getFirst());
    fall();
    assertEquals("His cous", halfSaid().text().text());
    declare(item(1), people.getFirst());
    fall();

    assertEquals(List.of(), model.formalities().halfSaid());
    assertEquals(List.of(), northmere.session().runMeeting().typedFormalities(id));
    assertEquals(2, record().formalities().interests().size());
  }

  private void declare(AgendaItemId item, Attendance person) {
    Fx.run(
        () ->
            model
                .formalities()
                .declare(
                    Interest.leaving(person.id(), item, Interest.Relationship.FRIEND),
                    () -> {},
                    problems -> {}));
  }

  @Test
  void whatIsSaidRightAfterTheLastLetterDoesNotStandThereAgain() {
    var person = present().getFirst().id();
    show();
    var drafts = model.formalities();
    Fx.run(
        () -> {
          drafts
              .freshInterest()
              .interest(item(), person, Interest.Relationship.FRIEND, "Their nei");
          whileTheTimerFires(
              () ->
                  drafts.declare(
                      Interest.leaving(person, item(), Interest.Relationship.FRIEND),
                      () -> {},
                      problems -> {}));
        });
    assertEquals(List.of(), northmere.session().runMeeting().typedFormalities(id));
    var run = northmere.session().runMeeting();
    run.carryOver(id, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
    run.close(id);
    Fx.run(
        () -> {
          drafts.approval().said(null, "", "All were p");
          whileTheTimerFires(
              () -> drafts.approve("Peregrine Testley", "All were put off", problems -> {}));
          drafts.correction().said(null, "", "It began at 9:4");
          whileTheTimerFires(
              () -> drafts.correct(null, "Maple Sampleford", "It began at 9:40.", problems -> {}));
        });

    assertEquals(List.of(), northmere.session().runMeeting().typedFormalities(id));
    var said = record().formalities();
    assertEquals(1, said.interests().size());
    assertEquals(1, said.addenda().size());
  }

  @Test
  void anInterestHalfSaidIsRemindedOfAtTheCloseLeadsToItsFormAndGoesWithTheApproval() {
    var run = northmere.session().runMeeting();
    present();
    begin(0, "Her nei");
    run.carryOver(id, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
    Fx.run(() -> model.goTo(new Part.Close()));
    Fx.settle();

    var gap = MeetingGap.of(MeetingGap.Kind.INTEREST_HALF_SAID);
    assertTrue(model.gaps().contains(gap));
    Fx.run(() -> screen.jump(gap));
    Fx.settle();
    assertTrue(fields().contains("Her nei"), () -> fields().toString());

    assertEquals(List.of(), run.close(id), "it is a reminder");
    assertTrue(record().gaps().contains(gap));
    show();
    Fx.run(
        () -> model.formalities().approve("Peregrine Testley", "All were put off", problems -> {}));
    assertFalse(model.gaps().contains(gap));
    assertFalse(record().gaps().contains(gap));
    assertEquals(List.of(), run.typedFormalities(id));
  }

  @Test
  void whoeverIsStruckLeavesTheInterestThatIsHalfSaidOfThemAndItsReasonStays() {
    present();
    begin(0, "Her nei");
    var draft = model.formalities().halfSaid().getFirst();
    var struck = Objects.requireNonNull(draft.typed().person());
    Fx.run(() -> model.goTo(new Part.Start()));
    Fx.settle();
    assertTrue(fields().contains("Her nei"), () -> fields().toString());

    Fx.run(() -> model.attendance().strike(struck));
    Fx.settle();
    soon();

    assertNull(draft.typed().person());
    fall();
    var typed = halfSaid();
    assertEquals("Her nei", typed.text().text());
    assertEquals(item(), typed.item());
    Fx.run(
        () ->
            model
                .formalities()
                .halfSaid()
                .getFirst()
                .interest(item(), struck, Interest.Relationship.FRIEND, "Her neighbour"));
    soon();
    assertNull(northmere.session().runMeeting().typedFormalities(id).getFirst().person());
  }

  @Test
  void theReasonOfAnApprovalAndThenACorrectionStandThereAgain() {
    var run = northmere.session().runMeeting();
    run.carryOver(id, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
    run.close(id);
    show();
    Fx.run(
        () ->
            field("Something is missing: why the minutes are approved all the same")
                .appendText("All seven were p"));
    soon();

    fall();

    assertTrue(fields().contains("All seven were p"), () -> fields().toString());
    Fx.run(
        () ->
            model
                .formalities()
                .approve("Peregrine Testley", "All seven were put off", problems -> {}));
    assertEquals(List.of(), northmere.session().runMeeting().typedFormalities(id));
    show();
    Fx.run(() -> field("What is right").appendText("The meeting began at 9:"));
    soon();

    fall();

    assertTrue(fields().contains("The meeting began at 9:"), () -> fields().toString());
    Fx.run(
        () ->
            model
                .formalities()
                .correct(null, "Maple Sampleford", "It began at 9:40.", problems -> {}));
    assertEquals(List.of(), northmere.session().runMeeting().typedFormalities(id));
    assertTrue(northmere.session().verify().isClean());
  }

  @Test
  void whoeverTypesAtTheApprovalOrACorrectionIsBackBeforeTheSameLetter() {
    var run = northmere.session().runMeeting();
    run.carryOver(id, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
    run.close(id);
    var why = "Something is missing: why the minutes are approved all the same";
    show();
    typeAt(why, "All seven were p");

    fall();

    assertBackAt(why, 14);
    run = northmere.session().runMeeting();
    run.closing()
        .approve(id, Confidential.of("Peregrine Testley"), Confidential.of("All were put off"));
    show();
    typeAt("What is right", "The meeting began at 9:");

    fall();

    assertBackAt("What is right", 21);
  }

  /** Types at the end of a field, and goes two letters back. */
  private void typeAt(String label, String letters) {
    Fx.run(() -> field(label).requestFocus());
    Fx.type(letters);
    Fx.key(KeyCode.LEFT);
    Fx.key(KeyCode.LEFT);
    soon();
  }

  private void assertBackAt(String label, int caret) {
    assertEquals(label, Fx.focused().getAccessibleText());
    assertEquals(caret, ((TextInputControl) Fx.focused()).getCaretPosition());
  }

  /** The computer falls: nothing is kept on the way out, and the store is opened again. */
  private void fall() {
    northmere.reopen();
    show();
  }

  private void soon() {
    Fx.run(() -> studio.background().elapse(CaseModel.SOON));
  }

  /** A quarter of a second goes by while what is said is on its way to the store. */
  private void whileTheTimerFires(Runnable saying) {
    studio.background().hold();
    saying.run();
    studio.background().elapse(CaseModel.SOON);
    studio.background().release();
  }

  /** The one interest that is half said. */
  private UnfinishedFormality halfSaid() {
    var all = model.formalities().halfSaid();
    assertEquals(1, all.size());
    return all.getFirst().typed();
  }

  private AgendaItemId item() {
    return item(0);
  }

  /** Two of those expected are there. */
  private List<Attendance> present() {
    var people =
        record().attendance().subList(1, 3).stream()
            .map(person -> person.at(Attendance.Status.PRESENT).signed(true))
            .toList();
    northmere.session().runMeeting().opening().attend(id, people);
    return people;
  }

  /** Somebody is chosen in a case's form, and the reason is begun. */
  private void begin(int place, String reason) {
    show();
    Fx.run(() -> model.goTo(new Part.Case(item(place))));
    Fx.settle();
    type(reason);
  }

  private void type(String reason) {
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DOWN);
    Fx.key(KeyCode.TAB);
    Fx.key(KeyCode.TAB);
    Fx.type(reason);
    soon();
  }

  private TextInputControl field(String label) {
    return view.lookupAll(".text-input").stream()
        .map(TextInputControl.class::cast)
        .filter(field -> label.equals(field.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> fields() {
    return view.lookupAll(".text-input").stream()
        .filter(node -> node.getParent() != null && node.getParent().isVisible())
        .map(TextInputControl.class::cast)
        .map(TextInputControl::getText)
        .toList();
  }
}
