package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.Interest.Relationship;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.Leaver;
import org.maracdesk.domain.minutes.ReaderCircle;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;
import org.maracdesk.wording.Words;

/** What only named people heard, and what somebody left the room for, is in nobody else's paper. */
class RestrictedPapersTest {

  private static final AgencyCode IDVA = new AgencyCode("IDVA");
  private static final String SECRET = "Collect her from the heron lighthouse";
  private static final String OTHER_SECRET = "Fit a bell at the osprey mill";

  private static final List<DocumentKind> NAMED =
      List.of(
          DocumentKind.RESTRICTED_AGENDA,
          DocumentKind.RESTRICTED_MINUTES,
          DocumentKind.RESTRICTED_ACTIONS);

  @TempDir private Path folder;
  private Northmere northmere;
  private CompleteMeeting meeting;

  @BeforeEach
  void hearEverything() {
    northmere = Northmere.waiting(new HandClock());
    meeting = CompleteMeeting.of(northmere);
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void whatGoesRoundSaysOfARestrictedCaseOnlyItsPlace() throws IOException {
    var restricted = restrict(2);
    var number = restricted.caseFile().number().text();
    var victim = restricted.caseFile().victim().formalName().text();

    for (var kind : List.of(DocumentKind.AGENDA, DocumentKind.MINUTES, DocumentKind.ACTIONS)) {
      for (var recipient : recipients()) {
        var said = drawn(kind, recipient);

        assertTrue(said.contains("Item 3, restricted sitting"), kind + " " + said);
        for (var secret : List.of(SECRET, number, victim)) {
          assertFalse(said.contains(secret), () -> kind + " tells " + secret);
        }
      }
    }
    for (var kind : List.of(ExportSpreadsheet.Kind.AGENDA, ExportSpreadsheet.Kind.ACTIONS)) {
      var sheet = northmere.session().exportSpreadsheet().write(kind, meeting.id());
      var said = new String(sheet.bytes(), StandardCharsets.UTF_8);

      assertTrue(sheet.rows() > 0);
      assertFalse(said.contains(SECRET) || said.contains(number), () -> kind + " tells of it");
    }
  }

  @Test
  void namedReadersGetTheRestrictedCaseAndNoOther() {
    var restricted = restrict(2);
    var everyone = new Recipient.Everyone();
    var other = meeting.caseAt(0).caseFile().number().text();

    for (var kind : List.of(DocumentKind.RESTRICTED_MINUTES, DocumentKind.RESTRICTED_ACTIONS)) {
      var said = drawn(kind, everyone);

      assertTrue(said.contains(restricted.caseFile().number().text()), said);
      assertTrue(said.contains(SECRET), said);
      assertFalse(said.contains(other), said);
    }
  }

  @Test
  void anAgencysActionOfARestrictedCaseIsInAFileOfItsOwn() throws IOException {
    restrict(2);
    meeting.run().close(meeting.id());

    var lists = northmere.session().produceDocuments().lists(meeting.id(), folder);

    assertEquals(
        List.of(
            "marac-2026-11-26-actions-idva-named-reader.csv",
            "marac-2026-11-26-actions-idva-named-reader.pdf"),
        telling(lists, SECRET));
  }

  @Test
  void eachCircleOfNamedReadersHasAFileOfItsOwnAndOneCircleHasOne() throws IOException {
    var one = restrict(2);
    var other = restrict(3, OTHER_SECRET);
    decide(one, "Robin Chairperson");
    decide(other, "Ida Testingham");
    meeting.run().close(meeting.id());

    var lists = northmere.session().produceDocuments().lists(meeting.id(), folder);

    var telling = telling(lists, SECRET);
    assertEquals(2, telling.size(), telling::toString);
    assertTrue(telling.getFirst().matches("marac-2026-11-26-actions-idva-named-reader-[12].csv"));
    assertEquals(2, telling(lists, OTHER_SECRET).size());
    assertTrue(Collections.disjoint(telling, telling(lists, OTHER_SECRET)));

    decide(other, "Robin Chairperson");
    var again = northmere.session().produceDocuments().lists(meeting.id(), folder);

    assertEquals(
        List.of(
            "marac-2026-11-26-actions-idva-named-reader.csv",
            "marac-2026-11-26-actions-idva-named-reader.pdf"),
        telling(again, SECRET));
    assertEquals(telling(again, SECRET), telling(again, OTHER_SECRET));
  }

  @Test
  void theCirclesOfTwoCasesStayApartWhenBothAreOpenedLater() throws IOException {
    var one = restrict(2);
    var other = restrict(3, OTHER_SECRET);
    decide(one, "Robin Chairperson");
    decide(other, "Ida Testingham");
    open(one);
    open(other);
    meeting.run().close(meeting.id());

    var lists = northmere.session().produceDocuments().lists(meeting.id(), folder);

    assertEquals(2, telling(lists, SECRET).size());
    assertTrue(Collections.disjoint(telling(lists, SECRET), telling(lists, OTHER_SECRET)));
    assertTrue(telling(lists, SECRET).containsAll(telling(lists, "Robin Chairperson")));
    assertFalse(telling(lists, "Ida Testingham").isEmpty());
  }

  @Test
  void eachCircleOfNamedReadersHasPapersOfItsOwnThatNameNobodyElse() {
    var one = restrict(2);
    var other = restrict(4, OTHER_SECRET);
    decide(one, "Wilma Heronby");
    decide(other, "Otto Pelican");
    var papers = northmere.session().produceDocuments();
    var circles = papers.circles(meeting.id());

    assertEquals(
        List.of(Confidential.of("Wilma Heronby"), Confidential.of("Otto Pelican")),
        circles.stream().map(ReaderCircle::readers).toList());
    for (var kind : NAMED) {
      var first = papers.draw(meeting.id(), kind, new Recipient.Everyone(), circles.getFirst());
      var second = papers.draw(meeting.id(), kind, new Recipient.Everyone(), circles.getLast());

      assertHolds(sentences(first.pdf()), kind, one, "Wilma Heronby", other, "Otto Pelican");
      assertHolds(sentences(second.pdf()), kind, other, "Otto Pelican", one, "Wilma Heronby");
      assertTrue(first.fileName().endsWith("-named-reader-1.pdf"), first.fileName());
      assertTrue(second.fileName().endsWith("-named-reader-2.pdf"), second.fileName());
    }
  }

  @Test
  void noPaperHoldsTheCasesOfTwoCirclesWhenNobodySaysWhoseItIs() {
    var one = restrict(2);
    var other = restrict(3, OTHER_SECRET);
    decide(one, "Robin Chairperson");
    decide(other, "Ida Testingham");
    var papers = northmere.session().produceDocuments();
    var stale = papers.circles(meeting.id()).getLast();

    for (var kind : NAMED) {
      Refusals.assertExplained(
          "journeys.paper.which-circle",
          () -> papers.draw(meeting.id(), kind, new Recipient.Everyone()));
    }

    decide(other, "Robin Chairperson");

    assertEquals(1, papers.circles(meeting.id()).size());
    for (var kind : NAMED) {
      Refusals.assertExplained(
          "journeys.paper.circle-gone",
          () -> papers.draw(meeting.id(), kind, new Recipient.Everyone(), stale));
      var together = papers.draw(meeting.id(), kind, new Recipient.Everyone());
      assertTrue(sentences(together.pdf()).contains(one.caseFile().number().text()));
      assertTrue(sentences(together.pdf()).contains(other.caseFile().number().text()));
      assertFalse(together.fileName().contains("named-reader"), together.fileName());
    }
  }

  @Test
  void itemsKeepTheirPlaceOnTheAgendaInThePapersOfACircle() {
    decide(restrict(2), "Robin Chairperson");
    decide(restrict(4, OTHER_SECRET), "Ida Testingham");
    var papers = northmere.session().produceDocuments();
    var second = papers.circles(meeting.id()).getLast();
    var start =
        Words.english()
            .time(
                northmere
                    .session()
                    .runMeeting()
                    .record(meeting.id())
                    .orElseThrow()
                    .agenda()
                    .startOf(4));

    var agenda =
        papers.draw(meeting.id(), DocumentKind.RESTRICTED_AGENDA, new Recipient.Everyone(), second);
    var minutes =
        papers.draw(
            meeting.id(), DocumentKind.RESTRICTED_MINUTES, new Recipient.Everyone(), second);

    assertTrue(sentences(agenda.pdf()).contains("Item 5"), sentences(agenda.pdf()));
    assertTrue(sentences(agenda.pdf()).contains(start), sentences(agenda.pdf()));
    var number = meeting.caseAt(4).caseFile().number().text();
    var heading = Words.english().say("paper.minutes.case", 5, number);
    assertTrue(sentences(minutes.pdf()).contains(heading), sentences(minutes.pdf()));
  }

  @Test
  void approvalStandsInEachCirclesMinutesAndACorrectionInThoseOfItsCase() {
    var one = restrict(2);
    var other = restrict(3, OTHER_SECRET);
    decide(one, "Robin Chairperson");
    decide(other, "Ida Testingham");
    meeting.run().close(meeting.id());
    var close = meeting.run().closing();
    Refusals.done(
        close.approve(
            meeting.id(), Confidential.of("Robin Chairperson"), Confidential.of("All is said")));
    Refusals.done(
        close.correct(
            meeting.id(),
            one.item().id(),
            Confidential.of("Robin Chairperson"),
            Confidential.of("The kettle was green")));
    var papers = northmere.session().produceDocuments();

    var said =
        papers.circles(meeting.id()).stream()
            .map(
                circle ->
                    papers.draw(
                        meeting.id(),
                        DocumentKind.RESTRICTED_MINUTES,
                        new Recipient.Everyone(),
                        circle))
            .map(paper -> sentences(paper.pdf()))
            .toList();

    assertTrue(said.stream().allMatch(each -> each.contains("by Robin Chairperson")));
    assertTrue(
        said.stream().noneMatch(each -> each.contains("All is said")),
        "nothing is missing that would tell which circle's case the reason is about");
    assertTrue(said.getFirst().contains("The kettle was green"), said.getFirst());
    assertFalse(said.getLast().contains("The kettle was green"), said.getLast());
    assertFalse(
        drawn(DocumentKind.MINUTES, new Recipient.Everyone()).contains("The kettle was green"));
  }

  @Test
  void theTrailTellsOfEachPaperWhichCasesAreInItAndSaysNoNames() {
    var one = restrict(2);
    var other = restrict(3, OTHER_SECRET);
    decide(one, "Robin Chairperson");
    decide(other, "Ida Testingham");
    var papers = northmere.session().produceDocuments();

    for (var circle : papers.circles(meeting.id())) {
      var paper =
          papers.draw(
              meeting.id(), DocumentKind.RESTRICTED_MINUTES, new Recipient.Everyone(), circle);
      papers.save(paper, folder.resolve(paper.fileName()));
    }

    var noted =
        northmere.session().store().read(s -> s.audit().latest(2)).stream()
            .map(entry -> entry.note())
            .toList();
    assertEquals(
        List.of(
            List.of(meeting.id().value(), other.caseFile().id().value()),
            List.of(meeting.id().value(), one.caseFile().id().value())),
        noted.stream().map(AuditNote::about).toList());
    assertEquals(
        List.of("RESTRICTED_MINUTES", "RESTRICTED_MINUTES"),
        noted.stream().map(AuditNote::detail).toList());
  }

  @Test
  void whoeverLeftForACaseGetsNothingOfItInAnyCopy() {
    var heard = meeting.caseAt(1);
    promise(heard);
    var ida = meeting.named("Ida Testingham");
    meeting.behind(
        s ->
            s.meetings()
                .keep(
                    meeting.id(),
                    s.meetings()
                        .formalities(meeting.id())
                        .with(Interest.leaving(ida.id(), heard.item().id(), Relationship.FRIEND))));
    var number = heard.caseFile().number().text();
    var hers = new Recipient.OnePerson(Leaver.of(ida));

    for (var kind : List.of(DocumentKind.MINUTES, DocumentKind.ACTIONS)) {
      var said = drawn(kind, hers);
      assertFalse(said.contains(SECRET) || said.contains(number), () -> kind + said);
    }
    assertFalse(
        drawn(DocumentKind.ACTIONS, new Recipient.OneAgency(IDVA, "Idva")).contains(SECRET));
    assertTrue(
        drawn(DocumentKind.ACTIONS, new Recipient.OneAgency(IDVA, "Idva", List.of(Leaver.of(ida))))
            .contains(SECRET));
    assertEquals(
        "marac-2026-11-26-minutes-without-2.pdf",
        northmere
            .session()
            .produceDocuments()
            .draw(meeting.id(), DocumentKind.MINUTES, hers)
            .fileName());
  }

  private static void assertHolds(
      String said, DocumentKind kind, HeardCase in, String reader, HeardCase out, String other) {
    assertTrue(said.contains(in.caseFile().number().text()), () -> kind + said);
    assertTrue(said.contains(reader), () -> kind + said);
    assertFalse(said.contains(out.caseFile().number().text()), () -> kind + said);
    assertFalse(said.contains(out.caseFile().victim().formalName().text()), () -> kind + said);
    assertFalse(said.contains(other), () -> kind + said);
  }

  /** The files in which this is told, in the order of their names. */
  private static List<String> telling(Path lists, String what) throws IOException {
    var telling = new ArrayList<String>();
    try (var files = Files.list(lists)) {
      for (var file : files.sorted().toList()) {
        if (text(file).contains(what)) {
          telling.add(file.getFileName().toString());
        }
      }
    }
    return telling;
  }

  private void decide(HeardCase heard, String readers) {
    decide(heard, CaseDecision.Kind.RESTRICTED, readers);
  }

  private void open(HeardCase heard) {
    decide(heard, CaseDecision.Kind.FULL_HEARING, "");
  }

  private void decide(HeardCase heard, CaseDecision.Kind kind, String readers) {
    Refusals.done(
        northmere
            .session()
            .decideCase()
            .decide(
                heard.caseFile().id(),
                kind,
                Confidential.of("The chair"),
                Confidential.of("Works for an agency at the table"),
                Confidential.of(readers)));
  }

  private HeardCase restrict(int place) {
    return restrict(place, SECRET);
  }

  private HeardCase restrict(int place, String secret) {
    var heard = meeting.caseAt(place);
    var item = heard.item();
    meeting.behind(
        s ->
            s.meetings()
                .keep(
                    new AgendaItem(
                        item.id(),
                        item.caseId(),
                        item.referral(),
                        Section.RESTRICTED_SITTING,
                        item.minutes(),
                        item.outcome())));
    promise(heard, secret);
    return meeting.caseAt(place);
  }

  private void promise(HeardCase heard) {
    promise(heard, SECRET);
  }

  private void promise(HeardCase heard, String what) {
    meeting.behind(
        s ->
            s.actions()
                .keep(
                    new Action(
                        new ActionId(UUID.randomUUID()),
                        meeting.id(),
                        heard.item().id(),
                        heard.caseFile().id(),
                        s.actions().nextNumber(heard.caseFile().id()),
                        IDVA,
                        Confidential.NONE,
                        Confidential.of(what),
                        Northmere.DAY,
                        Northmere.DAY.plusDays(5),
                        new Progress.Open(),
                        1)));
  }

  private List<Recipient> recipients() {
    return List.of(
        new Recipient.Everyone(),
        new Recipient.OneAgency(IDVA, "Idva"),
        new Recipient.OnePerson(Leaver.of(meeting.named("Ida Testingham"))));
  }

  private String drawn(DocumentKind kind, Recipient recipient) {
    return sentences(
        northmere.session().produceDocuments().draw(meeting.id(), kind, recipient).pdf());
  }

  private static String text(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    return file.toString().endsWith(".pdf")
        ? sentences(bytes)
        : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String sentences(byte[] pdf) {
    try {
      return String.join(" ", PdfText.sentences(pdf)).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
