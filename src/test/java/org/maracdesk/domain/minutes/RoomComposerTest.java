package org.maracdesk.domain.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.HandClock;

class RoomComposerTest {

  private Northmere northmere;
  private MeetingId id;

  @BeforeEach
  void openTheMeeting() {
    northmere = Northmere.waiting(new HandClock());
    id = northmere.opened();
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void aCaseIsANumberWhatWasPromisedAndItsTime() {
    promise("IDVA: call Hazel before Birch is out, on 01632 960123 by fri");

    var view = view(new RoomComposer(false, true));

    assertEquals(
        new RoomView.Case(
            first().caseFile().number().text(),
            Confidential.NONE,
            new RoomView.Timing(0, 12, true),
            List.of(
                new RoomView.Agreed(
                    "IDVA service",
                    Confidential.of("call H. before B. is out, on …"),
                    LocalDate.of(2026, 11, 27))),
            0),
        view);
  }

  @Test
  void initialsAreThereWhenTheyAreWanted() {
    assertEquals(Confidential.of("HS"), view(new RoomComposer(true, true)).initials());
  }

  @Test
  void promisesThatAreHiddenAreCountedAndNotHandedOver() {
    promise("IDVA: call her on the safe number by fri");

    var view = view(new RoomComposer(true, false));

    assertEquals(List.of(), view.agreed());
    assertEquals(1, view.hidden());
  }

  @Test
  void theNamedPersonStaysOffTheWall() {
    promise("IDVA: call her on the safe number by fri");

    assertFalse(view(new RoomComposer(true, true)).agreed().toString().contains("Ida"));
  }

  @Test
  void beforeTheCasesTheStatementIsRead() {
    assertEquals(
        new RoomView.Statement(record().area().statement()),
        new RoomComposer(true, true).statement(record()));
  }

  @Test
  void aMeetingThatIsClosedHasNothingOnTheWall() {
    var run = northmere.session().runMeeting();
    for (var heard : record().cases()) {
      run.carryOver(id, Confidential.of("Later"), Confidential.of("The Idva"));
    }
    run.close(id);
    var composer = new RoomComposer(true, true);

    assertEquals(new RoomView.Blank(), composer.statement(record()));
    assertEquals(new RoomView.Blank(), composer.atCase(record(), first().item().id(), false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call Cedar on the safe number | call C. on the safe number",
        "call cedar's mother | call C.'s mother",
        "call CEDAR | call C.",
        "a cedarwood fence | a cedarwood fence",
        "tell Mrs Dummyton-Sample | tell Mrs D.-S.",
        "ask Dummyton about it | ask D. about it",
        "she is known as Ceddie | she is known as C.",
        "visit 4 Invented Row | visit …",
        "visit 4 invented row, NM1 2AB | visit …, …",
        "marker on sk11 9zz | marker on …",
        "ring 07700 900123 before six | ring … before six",
        "ring +44 7700 900 123 | ring …",
        "write to cedar@example.org | write to …",
        "review in 10 working days by 28/11 | review in 10 working days by 28/11",
        "check crime 2026/1143 | check crime 2026/1143"
      })
  void whatWouldLeadToSomebodyIsTakenOut(String typed, String shown) {
    assertEquals(Confidential.of(shown), NameVeil.over(cedar()).drawn(Confidential.of(typed)));
  }

  @Test
  void whereNobodyIsNamedATextStaysAsItIs() {
    var nobody = new CaseFile(new CaseId(new UUID(1, 1)), new CaseNumber(2026, 1), List.of());

    assertEquals(
        Confidential.of("call her"), NameVeil.over(nobody).drawn(Confidential.of("call her")));
  }

  private static CaseFile cedar() {
    var provenance =
        Provenance.first(java.time.Instant.EPOCH, new AgencyCode("POLICE"), "Marac coordinator");
    var none = Confidential.NONE;
    var cedar =
        Person.blank(new PersonId(new UUID(2, 1)), provenance)
            .with(
                Confidential.of("Dummyton-Sample"),
                Confidential.of("Cedar"),
                List.of(Confidential.of("Ceddie")),
                Birth.UNKNOWN,
                Sex.UNKNOWN,
                List.of(
                    new Address(
                        Address.Kind.CURRENT,
                        Confidential.of("4 Invented Row"),
                        none,
                        Confidential.of("Northmere"),
                        Confidential.of("NM1 2AB"),
                        none,
                        true,
                        YesNoUnknown.UNKNOWN)),
                List.of());
    return new CaseFile(
        new CaseId(new UUID(1, 1)),
        new CaseNumber(2026, 1),
        List.of(
            new Participant(
                cedar,
                new Involvement(
                    cedar.id(),
                    Role.VICTIM,
                    Relationship.NOT_APPLICABLE,
                    Relationship.NOT_RECORDED,
                    YesNoUnknown.UNKNOWN))));
  }

  private void promise(String line) {
    var run = northmere.session().runMeeting();
    run.promise(id, first().item(), run.read(record(), line));
  }

  private RoomView.Case view(RoomComposer composer) {
    return assertInstanceOf(
        RoomView.Case.class, composer.atCase(record(), first().item().id(), true));
  }

  private HeardCase first() {
    return record().cases().getFirst();
  }

  private MeetingRecord record() {
    return northmere.session().runMeeting().record(id).orElseThrow();
  }
}
