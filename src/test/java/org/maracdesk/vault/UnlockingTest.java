package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maracdesk.vault.VaultHeader.Reading;

class UnlockingTest {

  private static final KeyHolder BEN =
      KeyHolder.passphrase("Ben Egret", "chair", "", LocalDate.of(2026, 11, 28));

  private final SecureRandom random = new SecureRandom();
  private final DataKey key = DataKey.random(random);
  private final Passphrase words = Cheap.words("herons");
  private final VaultHeader alone =
      VaultHeader.create(key, KeyHolder.unnamed(), words, Cheap.COST, random);
  private final VaultHeader both = alone.with(key, BEN, Cheap.words("egrets"), Cheap.COST, random);
  private final KeyHolder ann = both.holders().getFirst();
  private final KeyHolder ben = both.holders().getLast();

  /** The same file with a number changed by somebody who does not know the key. */
  private VaultHeader changed() {
    var text = new String(both.file(), StandardCharsets.UTF_8);
    var file = text.replace("generation|2", "generation|3").getBytes(StandardCharsets.UTF_8);
    return assertInstanceOf(Reading.Read.class, VaultHeader.read(file)).header();
  }

  @Test
  void theWordsOpenGiveTheKeyAndSayWhoseTheyAre() {
    var open = assertInstanceOf(Unlocking.Open.class, Unlocking.of(both, "", words));

    assertEquals(ann, open.unlocked().holder());
    assertArrayEquals(key.bytes(), open.unlocked().key().bytes());
  }

  @Test
  void wordsOfNobodyAndOfSomebodyElseAreWrong() {
    assertEquals(new Unlocking.WrongWords(), Unlocking.of(both, "", Cheap.words("crows")));
    assertEquals(new Unlocking.WrongWords(), Unlocking.of(both, ben.slot(), words));
  }

  @Test
  void aFileThatSomebodyChangedIsNotGenuineThoughTheWordsAreRight() {
    assertEquals(new Unlocking.NotGenuine(), Unlocking.of(changed(), "", words));
    assertEquals(new Unlocking.WrongWords(), Unlocking.of(changed(), "", Cheap.words("crows")));
  }

  @Test
  void wordsRememberWhatTheyOpenedAndNothingElse() {
    assertFalse(words.wereFoundToOpen(both, ann), "nothing was tried yet");

    Unlocking.of(changed(), "", words);
    assertFalse(words.wereFoundToOpen(changed(), ann), "that one is not genuine");

    Unlocking.of(both, "", words);
    assertTrue(words.wereFoundToOpen(both, ann));
    assertFalse(words.wereFoundToOpen(both, ben), "they are not his");
    assertFalse(words.wereFoundToOpen(alone, ann), "the file was another then");
    assertFalse(words.wereFoundToOpen(changed(), ann));
    assertFalse(Cheap.words("herons").wereFoundToOpen(both, ann), "these were not tried");

    Unlocking.of(both, ben.slot(), words);
    assertTrue(words.wereFoundToOpen(both, ann), "what did not fit changes nothing");

    words.close();
    assertFalse(words.wereFoundToOpen(both, ann), "they are forgotten");
  }
}
