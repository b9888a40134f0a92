package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstGuessesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P@ssw0rd P@ssw0rd",
        "pa55w0rd-p455w0rd",
        "P a s s w o r d, p a s s w o r d",
        "Ｐａｓｓｗｏｒｄ１２３４５６",
        "Password123456789",
        "password1 password2 password3 password4",
        "password letmein welcome dragon",
        "Summer2026Autumn2026",
        "Winter! Winter! 2026",
        "January1985February",
        "qwertyuiopqwerty",
        "1qaz2wsx3edc4rfv",
        "QAZWSXedcrfvtgb",
        "poiuytrewqlkjhg",
        "98765432109876543210",
        "abcdefghijklmnop",
        "aaaaaaaaaaaaaaaaaaaaaa",
        "aabbccddaabbccdd",
        "abababababababab",
        "maracmaracmarac1",
        "M4R4C m4r4c 2026!",
        "NorthmereMarac2026",
        "marac coordinator 1",
        "Arsenal Liverpool 1",
        "manchesterunited!!",
        "You'll Never Walk Alone",
        "To be, or not to be",
        "correct horse battery staple",
        "Correct-Horse-Battery-Staple-1",
        "spring summer autumn winter",
        "red yellow green blue",
        "the quick brown fox jumps over the lazy dog",
        "mum dad mum dad mum dad",
        "kettle kettle kettle kettle",
        "iloveyouiloveyou14",
        "oliver jessica 2014",
        "this is my passphrase",
        "!!!!!!!!!!!!!!!!!!!!"
      })
  void whatEverybodyTriesFirstIsFoundHoweverItIsTyped(String text) {
    assertTrue(FirstGuesses.isAmong(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fox jam oak tea",
        "dragon summer monkey guest",
        "h7!kqpzmwtrlex",
        "seven kippers ate my hat",
        "sunshine on a wet tin roof",
        "my sergeant paints herons",
        "Kippers-and-lanterns-42",
        "dwy gath ar ben y bryn",
        "три синих фонаря у моря",
        "तीन नीले दीपक नदी पार"
      })
  void whatSomebodyThoughtOfIsNotEvenWithAWellKnownWordInIt(String text) {
    assertFalse(FirstGuesses.isAmong(text), text);
  }

  @Test
  void wordsThatCouldBeDrawnByLotAreAmongThemOnlyAsASaying() {
    var refused =
        FirstGuesses.entries().stream()
            .filter(entry -> PlainWords.all().containsAll(List.of(entry.split(" "))))
            .filter(entry -> List.of(entry.split(" ")).stream().distinct().count() >= 4)
            .toList();

    assertEquals(
        List.of(
            "red yellow green blue", "red orange yellow green blue", "spring summer autumn winter"),
        refused);
    refused.forEach(saying -> assertTrue(FirstGuesses.isAmong(saying), saying));
    assertFalse(FirstGuesses.isAmong("blue green yellow red"), "in an order that is not a saying");
  }

  @Test
  void theListIsPlainAndSaysNothingTwiceAndEveryEntryIsFoundRepeated() {
    var entries = FirstGuesses.entries();

    assertTrue(entries.size() > 2000, "so many: " + entries.size());
    assertEquals(
        List.of(), entries.stream().filter(entry -> !entry.matches("[a-z0-9 ]+")).toList());
    var bare = entries.stream().map(FirstGuesses::bare).toList();
    var seen = new HashSet<String>();
    assertEquals(List.of(), bare.stream().filter(entry -> !seen.add(entry)).toList());
    assertEquals(
        List.of(),
        entries.stream()
            .filter(entry -> FirstGuesses.bare(entry).length() < FirstGuesses.SHORTEST)
            .toList());
    for (var entry : entries) {
      assertTrue(FirstGuesses.isAmong(entry + "-" + entry + "-7"), entry);
    }
  }

  @Test
  void textWithoutEndIsLookedAtWithoutDelay() {
    var endless = "ab12".repeat(20_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertTrue(FirstGuesses.isAmong(endless)));
  }

  @Test
  void whereNothingIsTypedNothingOfOnesOwnIsLeft() {
    assertTrue(FirstGuesses.isAmong(""));
    assertTrue(FirstGuesses.isAmong("   "));
  }
}
