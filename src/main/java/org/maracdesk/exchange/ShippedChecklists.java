package org.maracdesk.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Profile;

/** The forms and profiles that come with the program. */
public final class ShippedChecklists {

  /** The forms that stand by themselves, in the order they are offered. */
  private static final List<String> FORMS =
      List.of(
          "ric-24-adult",
          "ric-24-scotland",
          "ric-24-ni",
          "ric-yp",
          "dash-27-police",
          "dara-scaffold",
          "external-merit",
          "external-matac-rfg",
          "external-ppit",
          "external-dvrim");

  /** The forms that open beside another. */
  private static final List<String> SETS = List.of("s-dash-11", "h-dash-10", "severity-grid");

  private static final List<String> PROFILES =
      List.of(
          "profile-uk-default-14",
          "profile-cheshire-east",
          "profile-cheshire-west-and-chester",
          "profile-plymouth-bands");

  private ShippedChecklists() {}

  /** The files of the forms, those that stand by themselves first. */
  public static List<byte[]> formFiles() {
    return Stream.concat(FORMS.stream(), SETS.stream()).map(ShippedChecklists::bytes).toList();
  }

  /** The files of the profiles, the usual one first. */
  public static List<byte[]> profileFiles() {
    return PROFILES.stream().map(ShippedChecklists::bytes).toList();
  }

  /** The sets that open beside other forms, by their ids. */
  public static Optional<ChecklistForm> set(String id) {
    return SETS.contains(id) ? Optional.of(ChecklistJson.form(bytes(id))) : Optional.empty();
  }

  /** The 24 indicators for adults, prompted in this tool's own words. */
  public static ChecklistForm adult() {
    return ChecklistJson.form(bytes("ric-24-adult"), null, ShippedChecklists::set);
  }

  /** The national starting point, 14 or more, until a Marac puts its own figures in its place. */
  public static Profile usualProfile() {
    return ChecklistJson.profile(bytes("profile-uk-default-14"));
  }

  private static byte[] bytes(String name) {
    try (var in = ShippedChecklists.class.getResourceAsStream("checklists/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("not shipped: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
