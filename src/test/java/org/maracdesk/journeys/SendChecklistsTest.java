package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.EarlierChecklist;
import org.maracdesk.domain.checklist.Grade;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.PriorReferral;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.ReportedEvent;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.store.Store;
import org.maracdesk.testing.OpenStore;

/** Two stores: a representative's, with neither area nor meeting, and a coordinator's. */
class SendChecklistsTest {

  private static final AgencyCode IDVA = new AgencyCode("IDVA");
  private static final String REASON =
      "=Afraid of \"tonight\": Zoë\nsaid he watches the door, and I believe her";

  @RegisterExtension private final OpenStore there = new OpenStore();
  @RegisterExtension private final OpenStore here = new OpenStore();
  @TempDir private Path folder;

  private String summary = "Watched at the door";
  private Desk representative;
  private Desk coordinator;

  /** The journeys of one store. */
  private record Desk(
      Store store,
      CompleteChecklist complete,
      SendChecklists send,
      TieChecklist tie,
      RegisterCase register,
      ImportSpreadsheets imports) {

    static Desk on(Store store) {
      var clock = OpenStore.NOON;
      var shelf = new ChecklistShelf(store, clock);
      var complete = new CompleteChecklist(store, clock, UUID::randomUUID, shelf);
      return new Desk(
          store,
          complete,
          new SendChecklists(store, clock, shelf),
          new TieChecklist(store, clock, shelf),
          new RegisterCase(store, clock, UUID::randomUUID),
          new ImportSpreadsheets(store, clock, UUID::randomUUID, complete));
    }

    CompletedChecklist completed(ChecklistId id) {
      return store.read(s -> s.checklists().completed(id)).orElseThrow();
    }

    List<Referral> referrals() {
      return store.read(s -> s.cases().allReferrals());
    }
  }

  @BeforeEach
  void twoStores() {
    representative = Desk.on(there.store());
    coordinator = Desk.on(here.store());
    enter(representative, "Northmere IDVA Service");
    enter(coordinator, "Northmere IDVA service");
  }

  @Test
  void aChecklistBegunBeforeThereIsACaseArrivesWholeWithItsReferral() {
    var id = completed("ric-24-adult", UnaryOperator.identity());
    var shown = representative.completed(id);
    assertTrue(shown.outcome().tally().yes() > 0);

    var referral = referred(id);
    assertEquals(
        List.of(new ReferralGround.ProfessionalJudgement(Confidential.of(REASON))),
        referral.grounds());
    assertEquals(LocalDate.of(2026, 11, 16), referral.incident().date());
    var sent = sent(referral.id());

    var preview = coordinator.imports().preview(List.of(sent));
    assertEquals(List.of(), refusals(preview));
    coordinator.imports().take(preview, ImportSpreadsheets.Rows.ALL);

    assertEquals(shown, coordinator.completed(id));
    var arrived = coordinator.referrals();
    assertEquals(1, arrived.size());
    assertEquals(
        referral, arrived.getFirst().inCase(referral.caseId()), "all but the case is the same");
    assertEquals(
        List.of(id),
        coordinator
            .store()
            .read(s -> s.checklists().ofReferrals(List.of(referral.id())))
            .get(referral.id())
            .stream()
            .map(cover -> cover.id())
            .toList(),
        "the columns of the referral did not bring it a second time");
    assertEquals(shown, coordinator.complete().open(id).orElseThrow().completed());
  }

  @Test
  void theSameFilesTwiceChangeNothing() {
    var referral = referred(completed("ric-24-adult", UnaryOperator.identity()));
    var sent = sent(referral.id());
    take(sent);
    long rows = here.store().verify().rows();

    var again = coordinator.imports().preview(List.of(sent));

    assertEquals(List.of(0, 0), List.of(again.fresh(), again.changed()));
    assertEquals(List.of(), refusals(again));
    coordinator.imports().take(again, ImportSpreadsheets.Rows.ALL);
    assertEquals(rows, here.store().verify().rows());
    assertTrue(here.store().verify().isClean());
    assertTrue(there.store().verify().isClean());
  }

  @Test
  void anyFormTravels() {
    for (var form : List.of("dash-27-police", "severity-grid", "external-merit", "ric-24-ni")) {
      var id = completed(form, UnaryOperator.identity());
      var sent = sent(referred(id).id());

      take(sent);

      assertEquals(representative.completed(id), coordinator.completed(id), form);
    }
  }

  @Test
  void whatArrivedIsNotReadyToSendButLeavesAgainAsItCame() {
    var id = completed("ric-24-adult", UnaryOperator.identity());
    var referral = referred(id);
    var sent = sent(referral.id());
    take(sent);

    assertEquals(List.of(), coordinator.send().home().ready());
    var onwards = coordinator.send().parcel(List.of(referral.id()), folder).files();
    assertEquals(text(sent.resolve("checklists.csv")), text(onwards.get("checklists.csv")));
  }

  @Test
  void theListsSayWhatIsBegunWhatIsCompleteAndWhenItLeft() {
    var begun = begun("ric-24-adult");
    var first = representative.complete().open(begun).orElseThrow();
    representative
        .complete()
        .keep(begun, first.draft().with(first.form().items().getFirst().id(), Answer.NO));

    var draft = representative.send().home().drafts().getFirst();
    assertEquals(
        List.of("A. B.", "1 of 24"),
        List.of(draft.name().text(), draft.answered() + " of " + draft.questions()));

    representative.complete().discard(begun);
    var id = completed("ric-24-adult", UnaryOperator.identity());
    var ready = representative.send().home().ready().getFirst();
    assertNull(ready.referral());
    assertNull(ready.sentAt());
    var referral = referred(id);
    assertEquals(referral.id(), representative.send().home().ready().getFirst().referral());

    sent(referral.id());

    assertEquals(
        OpenStore.NOON.instant(), representative.send().home().ready().getFirst().sentAt());
    assertEquals(1, representative.send().parcel(List.of(referral.id()), folder).again());
  }

  @Test
  void whatIsStillOwedNeverKeepsAReferralOut() {
    summary = "";
    var referral = referred(completed("ric-24-adult", UnaryOperator.identity()));
    var sent = sent(referral.id());

    var preview = coordinator.imports().preview(List.of(sent));
    take(sent);

    assertTrue(preview.issues().stream().anyMatch(issue -> issue.code().equals("W-OWED")));
    assertEquals(referral.incident(), coordinator.referrals().getFirst().incident());
  }

  @Test
  void onlyTheChosenReferralLeavesAndNoNameIsInAFileName() throws IOException {
    var first = referred(completed("ric-24-adult", UnaryOperator.identity()));
    referred(completed("ric-24-adult", UnaryOperator.identity()), "Test-Heron", "Marisol");

    var sent = sent(first.id());

    for (var file : List.of("people.csv", "referrals.csv", "checklists.csv", "dash_notes.csv")) {
      var said = text(sent.resolve(file));
      assertFalse(said.contains("Heron"), file);
    }
    assertEquals("marac-2026-11-21", sent.getFileName().toString());
    try (var files = Files.list(sent)) {
      assertEquals(
          List.of(
              "agencies.csv",
              "checklists.csv",
              "dash_notes.csv",
              "people.csv",
              "referral_details.csv",
              "referrals.csv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertEquals("marac-2026-11-21-2", sent(first.id()).getFileName().toString());
  }

  @Test
  void nothingIsLeftBehindWhereItCannotBeWritten() throws IOException {
    var referral = referred(completed("ric-24-adult", UnaryOperator.identity()));
    var file = Files.writeString(folder.resolve("a-file"), "");
    var parcel = representative.send().parcel(List.of(referral.id()), file);

    assertExplained("journeys.file.not-written", () -> representative.send().send(parcel));

    assertNull(representative.send().home().ready().getFirst().sentAt());
  }

  @Test
  void aConfidentialAddressGoesMarkedAndIsCounted() {
    var referral = referred(completed("ric-24-adult", UnaryOperator.identity()));

    assertEquals(1, representative.send().parcel(List.of(referral.id()), folder).confidential());
  }

  @Test
  void aChecklistCanBelongToACaseThatIsHere() {
    var first = referred(completed("ric-24-adult", UnaryOperator.identity()));
    var later =
        completed(
            "ric-24-adult",
            draft -> {
              for (int i = 1; i <= 14; i++) {
                draft = draft.with(new ItemId("q" + i), Answer.YES);
              }
              return draft;
            });

    representative.tie().toCase(later, first.caseId());

    var cover = representative.store().read(s -> s.checklists().cover(later)).orElseThrow();
    assertEquals(first.id(), cover.referral());
    assertTrue(
        representative.referrals().getFirst().grounds().stream()
            .anyMatch(ReferralGround.VisibleHighRisk.class::isInstance));
    assertExplained(
        "store.checklist.tied", () -> representative.tie().toCase(later, first.caseId()));
    assertExplained("store.checklist.tied", () -> representative.tie().beginReferral(later));
    assertExplained(
        "journeys.checklist.gone",
        () -> representative.tie().toCase(new ChecklistId(new UUID(1, 9)), first.caseId()));
  }

  @Test
  void anotherReferralThatIsBeingWrittenIsNeverOverwritten() {
    var one = completed("ric-24-adult", UnaryOperator.identity());
    var other = completed("ric-24-adult", UnaryOperator.identity());
    representative.tie().beginReferral(one);
    var written = representative.register().unfinished();

    assertExplained(
        "journeys.tie.other-unfinished", () -> representative.tie().beginReferral(other));
    representative.tie().beginReferral(one);

    assertEquals(written, representative.register().unfinished());
    assertEquals(one, representative.register().unfinishedFor().orElseThrow().id());
    representative.register().writtenForNone();
    assertTrue(representative.register().unfinishedFor().isEmpty());
    representative.register().discard();
    representative.tie().beginReferral(other);
    assertEquals(other, representative.register().unfinishedFor().orElseThrow().id());
  }

  @Test
  void rowsThatWereChangedOnTheWayKeepTheWholeChecklistOut() throws IOException {
    var sent = sent(referred(completed("ric-24-adult", UnaryOperator.identity())).id());
    var whole = text(sent.resolve("checklists.csv"));
    var broken =
        List.of(
            with(
                whole,
                "a row lost",
                "E-FACT-COUNT",
                s -> s.replaceFirst("[^\n]*\"q9\"[^\n]*\n", "")),
            with(
                whole,
                "a row twice",
                "E-FACT-TWICE",
                s -> s.replaceFirst("([^\n]*\"q9\"[^\n]*\n)", "$1$1")),
            with(whole, "no such kind", "E-ENUM", s -> s.replaceFirst("\"TALLY\"", "\"TOTAL\"")),
            with(
                whole, "no such name", "E-FACT", s -> s.replaceFirst("\"dont_know\"", "\"dunno\"")),
            with(
                whole,
                "no number",
                "E-FACT",
                s -> s.replaceFirst("\"not_answered\",\"[0-9]+\"", "\"not_answered\",\"many\"")),
            with(
                whole,
                "a formula for a question",
                "E-FACT",
                s -> s.replaceFirst("\"q9\"", "\"=1+1\"")),
            with(whole, "no hash", "E-FACT", s -> s.replaceAll("\"[0-9a-f]{64}\"", "\"abc\"")),
            with(
                whole,
                "two forms",
                "E-FACT-HEAD",
                s -> s.replaceFirst("(?s)(.*)\"ric-24-adult\"", "$1\"ric-24-other\"")),
            with(
                whole,
                "a place on an answer",
                "E-FACT",
                s -> s.replaceFirst("\"ANSWER\",\"\"", "\"ANSWER\",\"3\"")),
            with(
                whole,
                "a day that is none",
                "E-FACT",
                s ->
                    s.replaceFirst(
                        "\"last_incident\",\"2026-11-16\"", "\"last_incident\",\"2026-11-31\"")),
            with(
                whole,
                "a referral nobody has",
                "E-REF",
                s ->
                    s.replaceAll(
                        "(?m)^(\uFEFF?)\"[0-9a-f-]{36}\"",
                        "$1\"00000000-0000-4000-8000-000000000000\"")),
            with(
                whole,
                "another answer than was counted",
                "E-RESULT",
                s -> s.replaceFirst("\"q1\",\"no\"", "\"q1\",\"yes\"")),
            with(
                whole,
                "an answer of no scale",
                "E-ANSWER",
                s -> s.replaceFirst("\"q1\",\"no\"", "\"q1\",\"often\"")),
            with(whole, "a row too short", "E-ROW-WIDTH", s -> s.replaceFirst("\"q9\",", "")));
    for (var one : broken) {
      assertNotEquals(whole, one.text(), one.what());
      Files.writeString(sent.resolve("checklists.csv"), one.text());

      var preview = coordinator.imports().preview(List.of(sent));

      assertTrue(
          preview.issues().stream()
              .anyMatch(
                  issue -> issue.refuses() && issue.code().equals(one.code()) && issue.line() > 1),
          one.what() + ": " + refusals(preview));
      assertFalse(
          preview.wanted().checklists().stream().findAny().isPresent(),
          one.what() + " takes nothing of the checklist in");
      assertEquals(1, preview.wanted().referrals().size(), one.what());
    }
  }

  @Test
  void aChecklistThatIsHereIsNeverReplaced() throws IOException {
    var sent = sent(referred(completed("ric-24-adult", UnaryOperator.identity())).id());
    take(sent);
    var file = sent.resolve("checklists.csv");
    Files.writeString(file, text(file).replace("Kestrel Mockridge", "Somebody Else"));

    var preview = coordinator.imports().preview(List.of(file));

    assertEquals(List.of("E-VERSION"), refusals(preview));
  }

  @Test
  void aChecklistOnAFormThatIsNotHereIsKeptAndSaysSo() throws IOException {
    var id = completed("ric-24-adult", UnaryOperator.identity());
    var sent = sent(referred(id).id());
    var file = sent.resolve("checklists.csv");
    var hash = representative.completed(id).form().sha256();
    Files.writeString(file, text(file).replace(hash, "ab".repeat(32)));

    var preview = coordinator.imports().preview(List.of(sent));
    assertEquals(List.of(), refusals(preview));
    assertTrue(
        preview.issues().stream()
            .anyMatch(issue -> issue.sentence().key().equals("journeys.import.form-not-here")));
    take(sent);

    assertEquals(representative.completed(id).answers(), coordinator.completed(id).answers());
    assertExplained("journeys.checklist.form-missing", () -> coordinator.complete().open(id));
    assertTrue(coordinator.complete().latestOf(coordinator.referrals().getFirst().id()).isEmpty());
  }

  private record Broken(String what, String code, String text) {}

  private static Broken with(String whole, String what, String code, UnaryOperator<String> change) {
    return new Broken(what, code, change.apply(whole));
  }

  private static List<String> refusals(ImportPreview preview) {
    return preview.issues().stream()
        .filter(issue -> issue.refuses())
        .map(issue -> issue.code())
        .distinct()
        .collect(Collectors.toList());
  }

  private void take(Path sent) {
    coordinator
        .imports()
        .take(coordinator.imports().preview(List.of(sent)), ImportSpreadsheets.Rows.ALL);
  }

  private Path sent(ReferralId referral) {
    return representative.send().send(representative.send().parcel(List.of(referral), folder));
  }

  private ChecklistId begun(String form) {
    var chosen = representative.complete().shelf().named(form).orElseThrow();
    return done(
        representative
            .complete()
            .begin(NewChecklist.withoutCase(chosen.edition(), Confidential.of("A. B."))));
  }

  /** One with something of everything that a checklist can hold. */
  private ChecklistId completed(String form, UnaryOperator<ChecklistDraft> more) {
    var id = begun(form);
    var page = representative.complete().open(id).orElseThrow();
    var draft = page.draft();
    int number = 0;
    for (var item : page.form().items()) {
      number++;
      var values = item.scale().values();
      var answer = values.get(number % values.size()).answer();
      if (number != 4) {
        draft = draft.with(item.id(), answer);
      }
      if (number == 5) {
        draft =
            draft.with(
                item.id(),
                draft
                    .answers()
                    .at(item.id())
                    .from(InformationSource.POLICE)
                    .noting(Confidential.of("@note, \"quoted\"\n'second line"))
                    .with("who", Reply.chosen("partner", "other"))
                    .with("nobody", Reply.chosen())
                    .with("more", Reply.written("-1+1")));
      }
    }
    draft =
        draft.with(
            new ItemId("s-dash-11/s1"),
            ItemAnswer.of(Answer.DONT_KNOW).because(WhyUnknown.UNSAFE_TO_ASK));
    draft =
        draft.with(
            new Circumstances(
                34,
                List.of(
                    new ReportedEvent("police-callout", LocalDate.of(2026, 10, 1)),
                    new ReportedEvent("police-callout", LocalDate.of(2026, 10, 1))),
                List.of(new PriorReferral(LocalDate.of(2024, 3, 1), null, null, null, true, false)),
                List.of(
                    new EarlierChecklist(
                        form,
                        LocalDate.of(2025, 1, 2),
                        2,
                        Set.of(new ItemId("q1"), new ItemId("q3")))),
                LocalDate.of(2026, 11, 16),
                ProfessionalView.of(ProfessionalView.Decision.REFER)
                    .because(REASON)
                    .discussedWith("Merlin Sample"),
                Map.of(
                    "name", Reply.written("Kestrel Mockridge"),
                    "role", Reply.written("Adviser"),
                    "anything", Reply.chosen("a", "b"))));
    if (form.equals("external-merit") || form.equals("dash-27-police")) {
      draft = filledIn(draft, page);
    }
    done(representative.complete().complete(id, more.apply(draft)));
    return id;
  }

  private static ChecklistDraft filledIn(ChecklistDraft draft, ChecklistPage page) {
    var grade = page.form().grade();
    return grade == null
        ? draft
        : draft.with(
            draft.circumstances().with(Grade.FIELD, Reply.chosen(grade.values().getFirst().id())));
  }

  private Referral referred(ChecklistId id) {
    return referred(id, "Test-Sparrow", "Wren");
  }

  /** Goes on from what the checklist has written in already. */
  private Referral referred(ChecklistId id, String family, String given) {
    representative.tie().beginReferral(id);
    var begun = representative.register().unfinished().orElseThrow().form();
    var address =
        new Address(
            Address.Kind.CURRENT,
            Confidential.of("1 Reed Row"),
            Confidential.NONE,
            Confidential.of("Northmere"),
            Confidential.of("NM1 1AA"),
            Confidential.NONE,
            true,
            YesNoUnknown.UNKNOWN);
    var victim =
        HalfWritten.named(
            "victim",
            representative
                .register()
                .stranger()
                .with(
                    Confidential.of(family),
                    Confidential.of(given),
                    List.of(),
                    Birth.on(LocalDate.of(1992, 3, 11)),
                    Sex.FEMALE,
                    List.of(address),
                    List.of()),
            Role.VICTIM);
    var known = representative.referrals().stream().map(Referral::id).toList();
    done(
        representative
            .register()
            .register(
                new NewReferral(
                    IDVA,
                    LocalDate.of(2026, 11, 20),
                    false,
                    begun.grounds(),
                    new VictimVoice(
                        true,
                        Confidential.NONE,
                        Consent.YES,
                        SharingBasis.PUBLIC_TASK,
                        Confidential.NONE,
                        Confidential.of("To be left alone"),
                        Confidential.NONE,
                        Confidential.NONE,
                        Confidential.NONE),
                    new Incident(
                        begun.incident().date(),
                        Confidential.of(summary),
                        Confidential.NONE,
                        Confidential.NONE),
                    Confidential.NONE,
                    Confidential.NONE,
                    Map.of(ReferralDetail.REFERRER_NAME, Confidential.of("Kestrel Mockridge")),
                    List.of(victim))));
    var referral =
        representative.referrals().stream()
            .filter(one -> !known.contains(one.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(
        referral.id(),
        representative.store().read(s -> s.checklists().cover(id)).orElseThrow().referral());
    return referral;
  }

  private static void enter(Desk desk, String name) {
    desk.store()
        .keep(
            AuditNote.of(AuditNote.Kind.AGENCY_CHANGED),
            shelves ->
                shelves
                    .agencies()
                    .keep(
                        new Agency(
                            new AgencyId(UUID.randomUUID()),
                            IDVA,
                            name,
                            AgencyType.IDVA,
                            true,
                            "",
                            "",
                            "",
                            null,
                            LocalDate.of(2020, 1, 1),
                            null,
                            Provenance.first(OpenStore.NOON.instant(), IDVA, ""))));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
