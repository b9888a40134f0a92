package org.maracdesk.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.domain.agency.Labels;

class TermsTest {

  private static final Terms HARM = new Terms("MARAC", "person harmed", "person causing harm");
  private static final Terms SURVIVOR = new Terms("MARAC", "survivor", "perpetrator");
  private static final Pattern GAP = Pattern.compile("\\{\\d}");
  private static final Pattern WRONG_ARTICLE =
      Pattern.compile(
          "\\ban (?:person|people|survivor|perpetrator|victim|harmed|MARAC|Marac)"
              + "|\\ba (?:alleged|people)",
          Pattern.CASE_INSENSITIVE);

  private final Words words = Words.english();

  static Stream<Terms> allLabels() {
    return Stream.of(Labels.Conference.values())
        .flatMap(
            conference ->
                Stream.of(Labels.Victim.values())
                    .flatMap(
                        victim ->
                            Stream.of(Labels.Perpetrator.values())
                                .map(
                                    perpetrator ->
                                        new Terms(
                                            conference.term(),
                                            victim.term(),
                                            perpetrator.term()))));
  }

  @ParameterizedTest
  @MethodSource("allLabels")
  void noSentenceKeepsAnotherTermOrAWrongArticleOrLosesAGap(Terms terms) {
    var labelled = words.with(terms);
    var wrong = new ArrayList<String>();

    for (var key : words.keys()) {
      var before = words.say(key);
      var said = labelled.say(key);
      if (isLeft(terms, said) || WRONG_ARTICLE.matcher(said).find() || !gaps(before, said)) {
        wrong.add(key + "=" + said);
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  void theUsualTermsChangeNothing() {
    var labelled = words.with(Terms.USUAL);

    assertEquals(words.keys(), labelled.keys());
    assertTrue(words.keys().stream().allMatch(key -> words.say(key).equals(labelled.say(key))));
  }

  @Test
  void theUsualTermsAreTheUsualLabels() {
    var usual = Labels.USUAL;

    assertEquals(
        Terms.USUAL,
        new Terms(usual.conference().term(), usual.victim().term(), usual.perpetrator().term()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What the victim wants            | What the person harmed wants",
        "Victim's address                 | Harmed person's address",
        "The victim’s view                | The harmed person’s view",
        "A victim and two victims         | A person harmed and two people harmed",
        "both victims' views              | both harmed people's views",
        "An alleged perpetrator           | A person causing harm",
        "an Alleged perpetrator’s address | a Person causing harm’s address",
        "Alleged perpetrators             | People causing harm",
        "the perpetrator                  | the person causing harm",
        "Perpetrator programme            | Perpetrator programme",
        "Two Maracs, a Marac, Marac Desk  | Two MARACs, a MARAC, Marac Desk",
        "victim_id and victimless         | victim_id and victimless",
        "{0} is the victim's {1}          | {0} is the harmed person's {1}"
      })
  void termsTakeThePlaceOfOursWithTheirGrammar(String ours, String theirs) {
    assertEquals(theirs, HARM.in(ours));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The victim's view      | The survivor's view",
        "victims’ views         | survivors’ views",
        "An alleged perpetrator | A perpetrator",
        "the perpetrator        | the perpetrator",
        "alleged perpetrators   | perpetrators"
      })
  void aTermOfOneWordIsPluralAndOwnerToo(String ours, String theirs) {
    assertEquals(theirs, SURVIVOR.in(ours));
  }

  @Test
  void whatPeopleTypedStaysAsItIs() {
    var labelled = words.with(HARM);

    assertEquals(
        "Person causing harm: the victim of a Marac",
        labelled.say("agenda.perpetrator", "the victim of a Marac"));
  }

  private static boolean isLeft(Terms terms, String said) {
    return (!terms.conference().equals("Marac")
            && Pattern.compile("\\bMaracs?\\b(?! Desk)").matcher(said).find())
        || (!terms.victim().equals("victim")
            && Pattern.compile("(?i)\\bvictims?\\b").matcher(said).find())
        || (!terms.perpetrator().contains("alleged")
            && Pattern.compile("(?i)alleged perpetrator").matcher(said).find())
        || (!terms.perpetrator().contains("perpetrator")
            && Pattern.compile("(?i)\\bperpetrators?\\b(?! programme)").matcher(said).find());
  }

  private static boolean gaps(String before, String after) {
    return GAP.matcher(before)
        .results()
        .map(MatchResult::group)
        .toList()
        .equals(GAP.matcher(after).results().map(MatchResult::group).toList());
  }
}
