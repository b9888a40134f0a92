package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maracdesk.documents.Conformance;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleSession;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The papers of a whole meeting, as a validator and as a reader meet them. */
class PapersTest {

  private static SampleSession sample;

  @BeforeAll
  static void open() {
    sample = SampleSession.at(Stage.HELD);
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void everyPaperIsAccessibleAndLasts(DocumentKind kind) throws Exception {
    var paper = draw(kind);

    for (var standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      var report = Conformance.check(paper.pdf(), standard);
      assertEquals(List.of(), report.broken());
      assertTrue(report.checks() > 1000);
    }
    assertEquals(0, paper.unknownCharacters());
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void whatCanBeCopiedIsWhatIsRead(DocumentKind kind) throws Exception {
    var pdf = draw(kind).pdf();

    var copied = PdfText.copied(pdf);

    for (var heard : record().cases()) {
      var number = heard.caseFile().number().text();
      if (kind.isForNamedReaders()) {
        assertFalse(copied.contains(number), kind::name);
      } else if (kind != DocumentKind.ACTIONS || !heard.actions().isEmpty()) {
        assertTrue(copied.contains(number), kind::name);
      }
    }
  }

  @Test
  void theAgendaNamesEachCaseInItsOrder() throws Exception {
    assertInOrder(
        spoken(DocumentKind.AGENDA),
        record().cases().stream().map(c -> c.caseFile().number().text()));
    assertInOrder(spoken(DocumentKind.AGENDA), victims());
  }

  @Test
  void theMinutesTellEachCaseInItsOrderWithItsActions() throws Exception {
    var parts =
        record().cases().stream()
            .flatMap(
                c ->
                    Stream.concat(
                        Stream.of(
                            c.caseFile().number().text(),
                            c.caseFile().victim().formalName().text()),
                        c.actions().stream().map(a -> a.text().text())));

    assertInOrder(spoken(DocumentKind.MINUTES), parts);
  }

  @Test
  void theListHasEachActionInItsOrder() throws Exception {
    assertInOrder(
        spoken(DocumentKind.ACTIONS),
        record().cases().stream()
            .map(HeardCase::actions)
            .flatMap(List::stream)
            .flatMap(PapersTest::numberAndText));
  }

  @Test
  void whatWasSaidIsInTheMinutesWord() throws Exception {
    var minutes = spoken(DocumentKind.MINUTES);
    for (var heard : record().cases()) {
      var said = heard.discussion();
      var parts =
          Stream.concat(
              Stream.of(said.victimView(), said.riskSummary(), said.childrenLine()),
              said.shared().stream().map(s -> s.text()));
      parts
          .map(part -> single(part.text()))
          .forEach(part -> assertTrue(minutes.contains(part), heard.caseFile().number()::text));
    }
  }

  @Test
  void namesInEveryScriptAreWhole() throws Exception {
    var minutes = PdfText.copied(draw(DocumentKind.MINUTES).pdf());

    for (var name :
        List.of(
            "ਹਰਲੀਨ ਟੈਸਟਗਿੱਲ",
            "نرگس ٹیسٹ والی",
            "کامران ٹیسٹ والی",
            "اسلم ٹیسٹ والی",
            "Олена Тестова",
            "Граніт Тестов",
            "ندى مثال",
            "ŻYWICA-PRÓBNA, Łucja",
            "EXEMPLUȘ, Ștefan",
            "TŶ-BRAWF, Siân")) {
      assertTrue(minutes.contains(name), name);
    }
  }

  private static Stream<String> victims() {
    return record().cases().stream().map(c -> c.caseFile().victim().formalName().text());
  }

  private static Stream<String> numberAndText(Action action) {
    var number =
        record().cases().stream()
            .filter(c -> c.actions().contains(action))
            .findFirst()
            .orElseThrow()
            .caseFile()
            .number();
    return Stream.of(number.text(), action.text().text());
  }

  private static void assertInOrder(String text, Stream<String> parts) {
    int from = 0;
    for (var part : parts.map(PapersTest::single).toList()) {
      int found = text.indexOf(part, from);
      assertTrue(found >= 0, part);
      from = found + part.length();
    }
  }

  private static String single(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String spoken(DocumentKind kind) throws Exception {
    return String.join("\n", PdfText.sentences(draw(kind).pdf()));
  }

  private static MeetingRecord record() {
    return sample.session().runMeeting().record(sample.meeting()).orElseThrow();
  }

  private static ProduceDocuments.Paper draw(DocumentKind kind) {
    return sample
        .session()
        .produceDocuments()
        .draw(sample.meeting(), kind, new Recipient.Everyone());
  }
}
