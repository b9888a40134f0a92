package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.ui.frame.TopWindows.Shown;
import org.maracdesk.wording.Words;

class ScreenPicturesTest {

  private static final Words WORDS = Words.english();
  private static final Set<String> ROOM =
      Set.of(WORDS.say("room.title"), WORDS.say("room.title.practice"));

  @ParameterizedTest
  @ValueSource(strings = {"frame.program", "practice.title"})
  void theDeskIsLeftOut(String title) {
    assertEquals(Shown.ON_SCREENS_ONLY, ScreenPictures.shown(WORDS.say(title), false, ROOM));
  }

  @Test
  void soAreItsMenusAndTipsWhichHaveNoTitle() {
    assertEquals(Shown.ON_SCREENS_ONLY, ScreenPictures.shown("", false, ROOM));
  }

  @ParameterizedTest
  @ValueSource(strings = {"room.title", "room.title.practice"})
  void theWindowForTheRoomCanBeShared(String title) {
    assertEquals(Shown.EVERYWHERE, ScreenPictures.shown(WORDS.say(title), false, ROOM));
  }

  @Test
  void whoeverWantsItInHasAllOfItIn() {
    assertEquals(Shown.EVERYWHERE, ScreenPictures.shown("", true, ROOM));
    assertEquals(Shown.EVERYWHERE, ScreenPictures.shown(WORDS.say("frame.program"), true, ROOM));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Mac OS X", "", "FreeBSD"})
  void anotherSystemIsNotAsked(String system) {
    assertEquals(Optional.empty(), TopWindows.of(system));
  }

  @Test
  void windowsThatLacksWhatIsNeededIsLeftAlone() {
    assertTrue(
        System.getProperty("os.name").startsWith("Windows")
            || TopWindows.of("Windows 11").isEmpty());
  }
}
