package org.maracdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.minutes.AgendaPaper;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.PdfText.Spoken;

class AgendaPdfTest {

  private final AgendaPdf paper = new AgendaPdf(SamplePapers.sheet(), SamplePapers.WORDS);

  @Test
  void casesStandInTheirSectionsUnderTheirTimes() throws Exception {
    var spoken = PdfText.spoken(paper.draw(SamplePapers.agenda()).pdf());

    assertEquals(
        List.of(
            "Actions carried forward from earlier meetings",
            "Urgent cases",
            "Cases with children",
            "Cases of adults only"),
        spoken.stream().filter(s -> s.type().equals("H2")).map(Spoken::text).toList());
    var said = spoken.stream().map(Spoken::text).toList();
    int second = said.indexOf("M-2026-0398 Item 2");
    assertEquals(
        List.of(
            "09:42 12 minutes",
            "M-2026-0398 Item 2",
            "ਕੌਰ, ਸਿਮਰਨ (KAUR, Simran) born 21 July 1984, aged 42",
            "SINGH, Gurpreet born 30 December 1980, aged 45 Name not known aged about 30, also"
                + " known as “Baz”",
            "SINGH, Arjan born 2 April 2012, aged 14, school: Ysgol y Bont, Year 10 SINGH, Mehar"
                + " born 17 October 2015, aged 11, school: Ysgol y Bont, Year 7 Other adults:"
                + " KAUR, Harbans born 14 January 1955, aged 71",
            "IDVA service, 12 November 2026 Grounds: repeat, potential escalation Repeat: last"
                + " referred on 2 May 2026, 192 days before",
            "Heard before on 14 May 2026, 12 February 2026"),
        said.subList(second - 1, second + 6));
    assertTrue(said.contains("M-2026-0398/2"));
    assertTrue(said.contains("Overdue"));
  }

  @Test
  void manyAgenciesThatHaveNotResearchedACaseStandBelowTheTableAndFewInIt() throws Exception {
    var sample = SamplePapers.agenda();
    var lines = new ArrayList<>(sample.lines());
    lines.set(
        0, notResearched(lines.get(0), List.of("Housing", "Police", "Probation", "Midwifery")));
    lines.set(1, notResearched(lines.get(1), List.of("Housing", "Police")));

    var said = PdfText.sentences(paper.draw(agenda(sample, true, 0, lines)).pdf());

    int below = said.indexOf("Case M-2026-0412 is not researched by");
    assertEquals("Housing, Police, Probation, Midwifery", said.get(below + 1));
    assertTrue(said.stream().anyMatch(each -> each.contains("4 agencies have not researched it")));
    assertTrue(said.stream().anyMatch(each -> each.contains("Not researched by: Housing, Police")));
  }

  private static AgendaPaper.Line notResearched(AgendaPaper.Line line, List<String> agencies) {
    return new AgendaPaper.Line(
        line.start(),
        line.minutes(),
        line.head(),
        line.earlierMeetings(),
        line.openActions(),
        line.reasons(),
        agencies,
        line.readers(),
        line.home());
  }

  @Test
  void readersAreToldToLookPeopleUpAndNotToContactTheVictim() throws Exception {
    var said = PdfText.sentences(paper.draw(SamplePapers.agenda()).pdf());

    assertTrue(
        said.contains(
            "Before the meeting, look up everyone named here. Do not contact the victim."));
  }

  @Test
  void anUnconfirmedAgendaIsADraft() throws Exception {
    var planned = agenda(SamplePapers.agenda(), false, 15, SamplePapers.agenda().lines());

    var said = PdfText.sentences(paper.draw(planned).pdf());

    assertTrue(said.contains("This agenda is not confirmed"));
    assertTrue(said.contains("10:24, which is 15 minutes longer than the meeting has"));
    assertFalse(
        PdfText.sentences(paper.draw(SamplePapers.agenda()).pdf())
            .contains("This agenda is not confirmed"));
  }

  @Test
  void anAgendaWithoutCasesSaysSo() throws Exception {
    var said =
        PdfText.sentences(paper.draw(agenda(SamplePapers.agenda(), true, 0, List.of())).pdf());

    assertTrue(said.contains("There are no cases on this agenda."));
    assertTrue(said.contains("0 cases, usually 12 minutes each"));
    assertTrue(
        said.contains(
            "No action of an earlier meeting waits, and none was reported as not done since the"
                + " last meeting."));
  }

  @Test
  void openActionsOfCasesSomebodyLeftForAreThereByTheNumbersOfTheirCases() throws Exception {
    var number = new CaseNumber(2026, 77);
    var sample = SamplePapers.agenda();

    var both = PdfText.sentences(paper.draw(leftFor(sample, sample, number)).pdf());
    var only =
        PdfText.sentences(
            paper.draw(leftFor(sample, agenda(sample, true, 0, List.of()), number)).pdf());

    var sentence =
        "Also open, and told only to those who were in the room for the case: M-2026-0077. Ask the"
            + " coordinator for their details.";
    assertTrue(both.contains(sentence), both::toString);
    assertTrue(both.contains("M-2026-0398/2"), both::toString);
    assertTrue(only.contains(sentence), only::toString);
    assertTrue(only.stream().noneMatch(s -> s.startsWith("No action of an earlier meeting")));
  }

  private static AgendaPaper leftFor(AgendaPaper sample, AgendaPaper carrying, CaseNumber number) {
    return new AgendaPaper(
        sample.head(),
        true,
        12,
        sample.finish(),
        0,
        sample.lines(),
        new AgendaPaper.Notices(
            false,
            List.of(),
            carrying.notices().carriedForward(),
            List.of(number),
            List.of(),
            List.of()));
  }

  private static AgendaPaper agenda(
      AgendaPaper agenda, boolean confirmed, int over, List<AgendaPaper.Line> lines) {
    return new AgendaPaper(
        agenda.head(), confirmed, agenda.minutesPerCase(), LocalTime.of(10, 24), over, lines);
  }
}
