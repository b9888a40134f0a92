package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.Particulars;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.research.Correction;
import org.maracdesk.domain.research.ProposedSchool;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.ExportSpreadsheet.Kind;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/** A child at two schools: both are on the papers, and both come through a spreadsheet. */
class TwoSchoolsTest {

  private static final String TWO = "Alder Nursery, Mill Lane; Brook Primary";

  @TempDir Path folder;
  private Northmere northmere;
  private MeetingId meeting;
  private Person child;
  private ReferralId referral;

  @BeforeEach
  void attendBoth() {
    northmere = Northmere.waiting(new HandClock());
    meeting = northmere.planned();
    var heard =
        northmere.session().buildAgenda().record(meeting).orElseThrow().cases().stream()
            .filter(each -> !isHidden(each.caseFile()))
            .filter(each -> !each.caseFile().children().isEmpty())
            .findFirst()
            .orElseThrow();
    child = heard.caseFile().children().getFirst().person();
    referral = heard.referral().id();
    attends(TWO);
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void bothAreOnThePapersAndOneAloneIsCalledASchool() throws Exception {
    assertTrue(agenda().contains("schools: " + TWO), agenda());

    attends("Brook Primary; ");

    assertTrue(agenda().contains("school: Brook Primary"), agenda());
    assertFalse(agenda().contains("schools: "), agenda());
  }

  @Test
  void bothComeThroughASpreadsheetAlsoWhereTheirNamesAreLong() {
    var sheet = people();
    assertEquals(1, sheet.count("school_or_nursery", TWO));

    var unchanged = preview(sheet);
    assertEquals(sheet.rows().size(), unchanged.unchanged());

    var longer = TWO + " and Willow Wraparound Care on the Old Quarry Road".repeat(4);
    attends(longer);

    assertEquals(1, people().count("school_or_nursery", longer));
    assertFalse(preview(people()).hasRefusals());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brook Primary School | Alder Nursery, Mill Lane; Brook Primary School",
        "Alder Nursery | Alder Nursery; Brook Primary",
        "brook primary | Alder Nursery, Mill Lane; Brook Primary",
        "Cedar Primary | Alder Nursery, Mill Lane; Brook Primary; Cedar Primary",
        "Mill Lane Primary | Alder Nursery, Mill Lane; Mill Lane Primary",
        "Cedar Primary; Brook Primary | Cedar Primary; Brook Primary"
      })
  void anAcceptedSchoolLosesNoOther(String proposed, String then) {
    var research = northmere.session().recordResearch();
    var agency = new AgencyCode("CHILDREN");
    var page = research.page(referral, agency).orElseThrow();
    var proposal =
        research.proposal(child.id(), Correction.Field.SCHOOL, Confidential.of(proposed));
    var kept = Refusals.done(research.answer(page.research().proposing(List.of(proposal))));

    Refusals.done(research.accept(kept, proposal.id(), attending()));

    assertEquals(then, attending().particulars().school().text());
  }

  @Test
  void aSchoolThatIsLikeTwoTakesThePlaceOfNeither() {
    var both = Particulars.NONE.attending(Confidential.of("Brook Nursery; Brook Primary"));

    var proposed = ProposedSchool.of(both, Confidential.of("Brook House"));

    assertEquals(ProposedSchool.Effect.BESIDE, proposed.effect());
    assertEquals("Brook Nursery; Brook Primary; Brook House", proposed.all().text());
  }

  @Test
  void theOnlySchoolGivesWay() {
    var one = Particulars.NONE.attending(Confidential.of("Brook Primary"));

    assertEquals(
        Confidential.of("Cedar Primary"),
        ProposedSchool.of(one, Confidential.of("Cedar Primary")).all());
  }

  private Person attending() {
    return northmere.session().buildAgenda().record(meeting).orElseThrow().cases().stream()
        .map(heard -> heard.caseFile().participant(child.id()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow()
        .person();
  }

  @Test
  void eachSchoolStandsByItself() {
    assertEquals(
        List.of(Confidential.of("Alder Nursery, Mill Lane"), Confidential.of("Brook Primary")),
        Particulars.NONE.attending(Confidential.of(TWO)).schools());
    assertEquals(List.of(), Particulars.NONE.attending(Confidential.of(" ; ")).schools());
  }

  private static boolean isHidden(CaseFile file) {
    return file.participants().stream().anyMatch(each -> each.person().hasConfidentialAddress());
  }

  private void attends(String schools) {
    northmere
        .session()
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.PERSON_CHANGED, child.id().value()),
            s ->
                s.cases()
                    .keep(child.with(child.particulars().attending(Confidential.of(schools)))));
  }

  private String agenda() throws Exception {
    var paper =
        northmere
            .session()
            .produceDocuments()
            .draw(meeting, DocumentKind.AGENDA, new Recipient.Everyone());
    return String.join(" ", PdfText.sentences(paper.pdf())).replaceAll("\\s+", " ");
  }

  private SampleSheet people() {
    var sheet = northmere.session().exportSpreadsheet().write(Kind.PEOPLE, null);
    return SampleSheet.read(new String(sheet.bytes(), StandardCharsets.UTF_8));
  }

  private ImportPreview preview(SampleSheet sheet) {
    return northmere
        .session()
        .importSpreadsheets()
        .preview(List.of(sheet.in(folder, "people.csv")));
  }
}
