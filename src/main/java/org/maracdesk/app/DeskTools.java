package org.maracdesk.app;

import java.security.SecureRandom;
import java.time.Clock;
import org.maracdesk.ui.checklist.Bookmarks;
import org.maracdesk.ui.frame.Clipping;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.FxBackground;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.ui.meeting.Room;
import org.maracdesk.wording.Words;

/**
 * What screens are given besides their journeys.
 *
 * @param words speaks
 * @param clock tells the day
 * @param background works off the window's thread
 * @param tries counts wrong words, at the shut desk and here
 * @param navigator goes from place to place
 * @param dialogs asks
 * @param files chooses files
 * @param clipping copies, and forgets what it copied
 * @param overlay shows cards over the window
 * @param preferences how the program looks and when it locks
 * @param bookmarks at which question each unfinished checklist was left
 * @param room the window on the wall of the meeting room
 * @param random draws by lot
 */
record DeskTools(
    Words words,
    Clock clock,
    FxBackground background,
    WrongTries tries,
    Navigator navigator,
    Dialogs dialogs,
    FilePicker files,
    Clipping clipping,
    Overlay overlay,
    Preferences preferences,
    Bookmarks bookmarks,
    Room room,
    SecureRandom random) {}
