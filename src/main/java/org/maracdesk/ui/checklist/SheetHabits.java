package org.maracdesk.ui.checklist;

import org.maracdesk.ui.frame.Preferences;

/**
 * What goes over from one checklist to the next.
 *
 * @param preferences which layout the user likes
 * @param bookmarks at which question each draft was left; ids only, so it outlives a lock
 * @param lastSignature who completed the last one; gone at the lock
 */
public record SheetHabits(
    Preferences preferences, Bookmarks bookmarks, LastSignature lastSignature) {}
