package org.maracdesk.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Profile;

/** The forms and profiles that come with the program. */
public final class ShippedChecklists {

  private ShippedChecklists() {}

  /** The 24 indicators for adults, prompted in this tool's own words. */
  public static ChecklistForm adult() {
    return ChecklistJson.form(bytes("ric-24-adult.json"));
  }

  /** The national starting point, 14 or more, until a Marac puts its own figures in its place. */
  public static Profile usualProfile() {
    return ChecklistJson.profile(bytes("profile-uk-default-14.json"));
  }

  private static byte[] bytes(String name) {
    try (var in = ShippedChecklists.class.getResourceAsStream("checklists/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
