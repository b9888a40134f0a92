package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maracdesk.app.SaidWhileTyping.Back;

/** Whoever judges what a kill took sees each loss, and no loss where there is none. */
class SaidWhileTypingTest {

  private static final String TYPED =
      """
      key 1000 the close | Approved by | 1 | Approved by: M
      key 1100 the close | Approved by | 2 | Approved by: Ma
      key 1200 the close | Approved by | 3 | Approved by: Map
      """;

  @Test
  void lostIsTheTimeFromTheFirstKeyThatIsMissing() {
    assertEquals(new Back.Same(0), back(TYPED, "the close | Approved by | 3 | Approved by: Map"));
    assertEquals(new Back.Same(0.4), back(TYPED, "the close | Approved by | 1 | Approved by: M"));
  }

  @Test
  void aKeyThatWasKeptBeforeItCouldBeToldOfIsNoFault() {
    assertEquals(new Back.Same(0), back(TYPED, "the close | Approved by | 4 | Approved by: Mapl"));
    assertEquals(
        new Back.Elsewhere(), back(TYPED, "the close | Approved by | 5 | Approved by: Maple"));
  }

  @Test
  void anotherTextAnotherFieldAnotherPartAndNoMeetingAreElsewhere() {
    assertEquals(
        new Back.Elsewhere(), back(TYPED, "the close | Approved by | 3 | Approved by: No"));
    assertEquals(new Back.Elsewhere(), back(TYPED, "the close | the close | 0 | Approved by: Map"));
    assertEquals(new Back.Elsewhere(), back(TYPED, "the start | the start | 0 | Approved by: Map"));
    assertEquals(new Back.Elsewhere(), back(TYPED, "no meeting | no meeting | 0 | "));
  }

  @Test
  void whoWasOnAButtonMayBeBackInTheFieldBeforeIt() {
    var said = TYPED + "key 1300 the close | the close | 0 | Approved by: Map\n";

    assertEquals(new Back.Same(0), back(said, "the close | Approved by | 3 | Approved by: Map"));
  }

  @Test
  void whoHadOnlyBegunInAFieldOfTheCloseIsBackAtTheCloseWithoutWhatTheyBegan() {
    assertEquals(new Back.Same(0.5), back(TYPED, "the close | the close | 0 | Approved by: "));
    var proposed = "key 800 the close | Approved by | 0 | Approved by: \n";
    assertEquals(
        new Back.Same(0.7), back(proposed + TYPED, "the close | the close | 0 | Approved by: "));
    assertEquals(new Back.Elsewhere(), back(TYPED, "the close | the close | 0 | Approved by: Ma"));
    assertEquals(new Back.Elsewhere(), back(TYPED, "the start | the start | 0 | Approved by: "));
  }

  @Test
  void atTheStartThePersonOneMarksAndTheFieldOneTypesInAreAsTheyWere() {
    var said =
        """
        key 1000 the start | Housing Is here | 0 | Housing Is here
        key 1100 the start | Police | 0 | Housing Is here
        key 1300 the start | Chair | 2 | Housing Is here¦Chair: Ma
        """;

    assertEquals(new Back.Same(0), back(said, "the start | Chair | 2 | Housing Is here¦Chair: Ma"));
    assertEquals(new Back.Same(0.2), back(said, "the start | Police | 0 | Housing Is here"));
    assertEquals(
        new Back.Elsewhere(), back(said, "the start | Health | 0 | Housing Is here¦Chair: Ma"));
    assertEquals(
        new Back.Elsewhere(), back(said, "the start | Chair | 0 | Housing Is here¦Chair: Ma"));
  }

  @Test
  void inACaseTheCaseTheFieldTheLetterAndTheTextAreAsTheyWere() {
    var said = "key 1000 Case 3 of 16 | Who: what by when | 4 | idva\n";

    assertEquals(new Back.Same(0), back(said, "Case 3 of 16 | Who: what by when | 4 | idva"));
    assertEquals(new Back.Same(0), back(said, "Case 3 of 16 | Who: what by when | 5 | idva:"));
    assertEquals(new Back.Elsewhere(), back(said, "Case 4 of 16 | Who: what by when | 4 | idva"));
    assertEquals(new Back.Elsewhere(), back(said, "Case 3 of 16 | Who: what by when | 0 | idva"));
  }

  @Test
  void whereTheEnteringKeyWasLastAndItIsEnteredNothingWasTypedSince() {
    var said = TYPED + "about 1250 approved by Map\n";
    var entered = Standing.of("the close | the close | 0 | Who corrects it: Maple");
    var killed = SaidWhileTyping.read(said, 1500);

    assertEquals(new Back.Same(0), killed.back(entered, Map.of("approved by Map", 1)));
    assertEquals(new Back.Elsewhere(), killed.back(entered, Map.of()));
    var told = SaidWhileTyping.read(said + "through 1300 \n", 1500);
    assertEquals(new Back.Elsewhere(), told.back(entered, Map.of("approved by Map", 1)));
  }

  @Test
  void aMarkThatIsPressedForTheSecondTimeIsThereOnlyOnceTwoAre() {
    var said =
        SaidWhileTyping.read(
            """
            key 1000 the start | the start | 0 | one here¦two
            about 1001 here
            through 1002\s
            about 1003 here
            """,
            1500);
    var two = Standing.of("the start | the start | 0 | one here¦two here");

    assertEquals(new Back.Elsewhere(), said.back(two, Map.of("here", 1)));
    assertEquals(new Back.Same(0), said.back(two, Map.of("here", 2)));
  }

  @Test
  void eachLineThatWasKeptAndIsNotFoundIsLost() {
    var said = SaidWhileTyping.read(TYPED + "kept 1 a\nkept 2 a\nkept 3 b\nkept 4 half a li", 1500);

    assertEquals(0, said.lost(Map.of("a", 2, "b", 1)));
    assertEquals(2, said.lost(Map.of("a", 1)));
  }

  private static Back back(String said, String now) {
    return SaidWhileTyping.read(said, 1500).back(Standing.of(now), Map.of());
  }
}
