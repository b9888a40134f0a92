package org.maracdesk.domain.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.exchange.ShippedChecklists;

class ConditionTest {

  private static final ItemId Q5 = new ItemId("q5");

  private final ChecklistForm form = ShippedChecklists.adult();
  private final Profile profile = ShippedChecklists.usualProfile();
  private final Condition yes = new Condition.Is(Q5, Answer.YES);

  @Test
  void whatNobodyKnowsIsNeitherTrueNorFalse() {
    var open = facts(Answers.NONE, Circumstances.NONE);
    var unsure = facts(Answers.NONE.with(Q5, Answer.DONT_KNOW), Circumstances.NONE);

    assertEquals(Truth.UNKNOWN, yes.in(open));
    assertEquals(Truth.UNKNOWN, yes.in(unsure));
    assertEquals(Truth.UNKNOWN, new Condition.Not(yes).in(unsure));
    assertEquals(Truth.TRUE, new Condition.Is(Q5, Answer.DONT_KNOW).in(unsure));
  }

  @Test
  void oneKnownPartCanSettleACombination() {
    var facts =
        facts(
            Answers.NONE.with(new ItemId("q6"), Answer.YES).with(Q5, Answer.DONT_KNOW),
            Circumstances.NONE);
    var known = new Condition.Is(new ItemId("q6"), Answer.YES);

    assertEquals(Truth.TRUE, new Condition.Any(List.of(yes, known)).in(facts));
    assertEquals(Truth.UNKNOWN, new Condition.All(List.of(yes, known)).in(facts));
    assertEquals(Truth.FALSE, new Condition.All(List.of(yes, new Condition.Not(known))).in(facts));
    assertEquals(
        Truth.UNKNOWN, new Condition.Any(List.of(yes, new Condition.Not(known))).in(facts));
  }

  @Test
  void aFollowUpMatchesWhenItContainsTheValue() {
    var who = new ItemId("q14");
    var answers =
        Answers.NONE.with(
            who, ItemAnswer.of(Answer.YES).with("who", Reply.chosen("self", "children")));

    assertEquals(
        Truth.TRUE,
        new Condition.FollowUpIs(who, "who", "children").in(facts(answers, Circumstances.NONE)));
    assertEquals(
        Truth.FALSE,
        new Condition.FollowUpIs(who, "who", "other").in(facts(answers, Circumstances.NONE)));
  }

  @ParameterizedTest
  @CsvSource({
    "EQ, 3, TRUE",
    "EQ, 4, FALSE",
    "NE, 4, TRUE",
    "LT, 4, TRUE",
    "LT, 3, FALSE",
    "GTE, 3, TRUE",
    "GTE, 4, FALSE"
  })
  void aFieldIsCompared(Comparison comparison, String value, Truth expected) {
    var facts = facts(Answers.NONE, Circumstances.NONE.with("whoFrom", Reply.written("3")));

    assertEquals(expected, new Condition.FieldIs("whoFrom", comparison, value).in(facts));
  }

  @Test
  void aBlankFieldIsKnownToBeBlankAndNothingElse() {
    var facts = facts(Answers.NONE, Circumstances.NONE);

    assertEquals(Truth.TRUE, new Condition.FieldIs("x", Comparison.BLANK, null).in(facts));
    assertEquals(Truth.UNKNOWN, new Condition.FieldIs("x", Comparison.NE, "yes").in(facts));
  }

  @ParameterizedTest
  @CsvSource({
    "GTE, 1, TRUE",
    "GTE, 2, UNKNOWN",
    "GTE, 24, UNKNOWN",
    "GTE, 25, FALSE",
    "LT, 1, FALSE",
    "LT, 25, TRUE",
    "EQ, 0, FALSE",
    "EQ, 1, UNKNOWN",
    "NE, 0, TRUE"
  })
  void theCountIsOnlyCertainWhateverTheOpenAnswersAre(
      Comparison comparison, int value, Truth expected) {
    var facts = facts(Answers.NONE.with(Q5, Answer.YES), Circumstances.NONE);

    assertEquals(expected, new Condition.ScoreIs("yes", comparison, value).in(facts));
  }

  private Facts facts(Answers answers, Circumstances circumstances) {
    return new Facts(form, profile, answers, circumstances);
  }
}
