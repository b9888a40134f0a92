package org.maracdesk.ui.frame;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How this computer's user likes the desk. Nothing in here is about people in cases. */
public final class Preferences {

  public static final int SMALLEST_TEXT = 13;
  public static final int LARGEST_TEXT = 21;

  private static final int USUAL_TEXT = 14;
  private static final int USUAL_IDLE_MINUTES = 5;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
  private final IntegerProperty textSize = new SimpleIntegerProperty(USUAL_TEXT);
  private final IntegerProperty idleMinutes = new SimpleIntegerProperty(USUAL_IDLE_MINUTES);
  private final BooleanProperty checklistByTopic = new SimpleBooleanProperty(false);
  private final BooleanProperty roomInitials = new SimpleBooleanProperty(false);
  private final BooleanProperty inScreenPictures = new SimpleBooleanProperty(false);
  private final StringProperty lastFolder = new SimpleStringProperty("");
  private final StringProperty lastSlot = new SimpleStringProperty("");

  /** The usual ones. */
  public Preferences() {}

  /** As they were written; what is missing or makes no sense is as usual. */
  public static Preferences read(Properties written) {
    var preferences = new Preferences();
    for (var theme : Theme.values()) {
      if (theme.name().equals(written.getProperty("theme"))) {
        preferences.theme.set(theme);
      }
    }
    preferences.textSize.set(number(written, "text.size", SMALLEST_TEXT, LARGEST_TEXT, USUAL_TEXT));
    preferences.idleMinutes.set(number(written, "idle.minutes", 1, 60, USUAL_IDLE_MINUTES));
    preferences.checklistByTopic.set(
        Boolean.parseBoolean(written.getProperty("checklist.by-topic", "false")));
    preferences.roomInitials.set(
        Boolean.parseBoolean(written.getProperty("room.initials", "false")));
    preferences.inScreenPictures.set(
        Boolean.parseBoolean(written.getProperty("screen.pictures", "false")));
    preferences.lastFolder.set(folder(written));
    preferences.lastSlot.set(written.getProperty("store.slot", ""));
    return preferences;
  }

  /** To be kept in a file. */
  public Properties write() {
    var written = new Properties();
    written.setProperty("theme", theme.get().name());
    written.setProperty("text.size", Integer.toString(textSize.get()));
    written.setProperty("idle.minutes", Integer.toString(idleMinutes.get()));
    written.setProperty("checklist.by-topic", Boolean.toString(checklistByTopic.get()));
    written.setProperty("room.initials", Boolean.toString(roomInitials.get()));
    written.setProperty("screen.pictures", Boolean.toString(inScreenPictures.get()));
    written.setProperty("store.folder", lastFolder.get());
    written.setProperty("store.slot", lastSlot.get());
    return written;
  }

  /** Runs this after every change. */
  public void onChange(Runnable then) {
    theme.subscribe((before, after) -> then.run());
    textSize.subscribe((before, after) -> then.run());
    idleMinutes.subscribe((before, after) -> then.run());
    checklistByTopic.subscribe((before, after) -> then.run());
    roomInitials.subscribe((before, after) -> then.run());
    inScreenPictures.subscribe((before, after) -> then.run());
    lastFolder.subscribe((before, after) -> then.run());
    lastSlot.subscribe((before, after) -> then.run());
  }

  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /** Pixels of the usual letter, {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}. */
  public IntegerProperty textSize() {
    return textSize;
  }

  /** Minutes without a key or movement before the desk locks, 1 to 60. */
  public IntegerProperty idleMinutes() {
    return idleMinutes;
  }

  /** Whether a checklist is filled in one topic a page rather than all on one page. */
  public BooleanProperty checklistByTopic() {
    return checklistByTopic;
  }

  /** Whether the wall of the meeting room shows the victim's initials beside the case number. */
  public BooleanProperty roomInitials() {
    return roomInitials;
  }

  /**
   * Whether the desk is seen in pictures of the screen, recordings and shared screens; needed by
   * whoever works through a remote desktop or a screen magnifier that takes such pictures.
   */
  public BooleanProperty inScreenPictures() {
    return inScreenPictures;
  }

  /** The folder of the store opened last; empty before the first. */
  public StringProperty lastFolder() {
    return lastFolder;
  }

  /** Which way in opened it: a code out of its key file, no name; empty before the first. */
  public StringProperty lastSlot() {
    return lastSlot;
  }

  /** A file that was changed by hand must not keep the desk from being shown at all. */
  private static String folder(Properties written) {
    try {
      return Path.of(written.getProperty("store.folder", "")).toString();
    } catch (InvalidPathException noFolderHasThisName) {
      return "";
    }
  }

  private static int number(Properties written, String key, int least, int most, int usual) {
    try {
      int number = Integer.parseInt(written.getProperty(key, ""));
      return number < least || number > most ? usual : number;
    } catch (NumberFormatException e) {
      return usual;
    }
  }
}
