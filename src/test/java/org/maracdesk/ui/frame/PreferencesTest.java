package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

  @Test
  void whatIsWrittenIsReadAgain() {
    var preferences = new Preferences();
    preferences.theme().set(Theme.DARK);
    preferences.textSize().set(18);
    preferences.idleMinutes().set(10);
    preferences.roomInitials().set(true);
    preferences.inScreenPictures().set(true);
    preferences.lastFolder().set("/home/sample/Marac");

    assertEquals(preferences.write(), Preferences.read(preferences.write()).write());
  }

  @Test
  void onlyAChangeIsTold() {
    var preferences = new Preferences();
    var told = new ArrayList<Integer>();

    preferences.onChange(() -> told.add(preferences.textSize().get()));
    preferences.textSize().set(16);
    preferences.textSize().set(16);

    assertEquals(List.of(16), told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "22", "large", "-1", "99999999999"})
  void aTextSizeThatMakesNoSenseIsTheUsualOne(String written) {
    var properties = new Properties();
    properties.setProperty("text.size", written);

    assertEquals(14, Preferences.read(properties).textSize().get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "61", "never"})
  void theDeskCannotBeToldNeverToLock(String written) {
    var properties = new Properties();
    properties.setProperty("idle.minutes", written);

    assertEquals(5, Preferences.read(properties).idleMinutes().get());
  }

  @Test
  void aFolderThatNoComputerHasIsNoneAtAll() {
    var properties = new Properties();
    properties.setProperty("store.folder", "/home/sample\0Marac");

    assertEquals("", Preferences.read(properties).lastFolder().get());
  }
}
