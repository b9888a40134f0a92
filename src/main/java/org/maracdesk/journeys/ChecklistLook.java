package org.maracdesk.journeys;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.WordingPack;
import org.maracdesk.wording.Wording;

/** What a file turned out to be when it was looked at; nothing has changed yet. */
public sealed interface ChecklistLook {

  /**
   * A checklist that can be added.
   *
   * @param form what it asks
   * @param bytes the file
   * @param replaces the version in use that it takes the place of; absent when there is none
   * @param unknownSets sets it would open that are not here
   */
  record Form(
      ChecklistForm form, byte[] bytes, @Nullable ChecklistForm replaces, List<String> unknownSets)
      implements ChecklistLook {
    public Form {
      unknownSets = List.copyOf(unknownSets);
    }
  }

  /**
   * Wording that can be used once its licence statement is agreed to.
   *
   * @param pack the words
   * @param form the checklist it is for, in its own words
   * @param bytes the file
   */
  record Pack(WordingPack pack, ChecklistForm form, byte[] bytes) implements ChecklistLook {}

  /** Local rules that can be put in force. */
  record Rules(Profile profile, byte[] bytes) implements ChecklistLook {}

  /**
   * A file that is not taken.
   *
   * @param why what is wrong with it, and where
   */
  record Refused(Wording why) implements ChecklistLook {}
}
