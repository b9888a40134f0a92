package org.maracdesk.journeys;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistFile;
import org.maracdesk.domain.checklist.ChecklistFile.Kind;
import org.maracdesk.domain.checklist.ChecklistFile.Origin;
import org.maracdesk.domain.checklist.ChecklistFile.Standing;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.WordingPack;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** What lies on the shelf at one moment: the program's files and the store's, read once. */
final class ShelfContents {

  /**
   * A file that was read.
   *
   * @param read what it says
   * @param bytes the file
   * @param shipped whether this version of the program brings it
   * @param kept the same file in the store; absent where only the program has it
   */
  record Held<T>(T read, byte[] bytes, boolean shipped, @Nullable ChecklistFile kept) {}

  private final List<ChecklistFile> files;
  private final Map<String, Held<ChecklistForm>> forms;
  private final Map<String, Held<Profile>> profiles;
  private final Map<Edition, Wording> unreadable = new LinkedHashMap<>();
  private final Map<String, ChecklistForm> whole = new LinkedHashMap<>();

  ShelfContents(List<ChecklistFile> files) {
    this.files = List.copyOf(files);
    forms =
        held(
            Kind.FORM,
            ShippedChecklists.formFiles(),
            file -> ChecklistJson.form(file),
            ChecklistForm::edition);
    profiles =
        held(
            Kind.PROFILE,
            ShippedChecklists.profileFiles(),
            ChecklistJson::profile,
            Profile::edition);
  }

  private <T> Map<String, Held<T>> held(
      Kind kind, List<byte[]> shipped, Function<byte[], T> reading, Function<T, Edition> edition) {
    var held = new LinkedHashMap<String, Held<T>>();
    for (var bytes : shipped) {
      T read = reading.apply(bytes);
      held.put(
          edition.apply(read).sha256(),
          new Held<>(read, bytes, true, kept(edition.apply(read)).orElse(null)));
    }
    for (var file : files) {
      if (file.kind() == kind && !held.containsKey(file.edition().sha256())) {
        try {
          T read = reading.apply(bytes(file));
          held.put(file.edition().sha256(), new Held<>(read, bytes(file), false, file));
        } catch (ExplainedException refused) {
          unreadable.put(file.edition(), refused.wording());
        }
      }
    }
    return held;
  }

  /** The same file in the store. */
  Optional<ChecklistFile> kept(Edition edition) {
    return files.stream().filter(file -> file.edition().equals(edition)).findFirst();
  }

  /** Files in the store that this version of the program refuses, and why. */
  Map<Edition, Wording> unreadable() {
    return Map.copyOf(unreadable);
  }

  /** Every form that the program brings or somebody added, those of the program first. */
  List<Held<ChecklistForm>> forms() {
    return forms.values().stream().filter(ShelfContents::isOfferable).toList();
  }

  private static boolean isOfferable(Held<ChecklistForm> held) {
    return held.shipped() || held.kept() != null && held.kept().origin() == Origin.ADDED;
  }

  /** Whether somebody took a form out of use; for one of the program, whatever its version. */
  boolean isWithdrawn(Held<ChecklistForm> held) {
    var id = held.read().edition().id();
    return held.shipped()
        ? files.stream()
            .filter(file -> file.kind() == Kind.FORM && file.origin() == Origin.SHIPPED)
            .filter(file -> file.edition().id().equals(id))
            .anyMatch(file -> file.standing() == Standing.WITHDRAWN)
        : held.kept() != null && held.kept().standing() == Standing.WITHDRAWN;
  }

  /** The latest version of each form that nobody withdrew, in its own words. */
  List<ChecklistForm> current() {
    var latest = new LinkedHashMap<String, ChecklistForm>();
    for (var held : forms()) {
      if (!isWithdrawn(held)) {
        var id = held.read().edition().id();
        var other = latest.get(id);
        if (other == null || held.read().edition().isLaterThan(other.edition())) {
          latest.put(id, held.read());
        }
      }
    }
    return latest.values().stream().map(this::whole).toList();
  }

  /** The current form of this id, in its own words. */
  Optional<ChecklistForm> current(String id) {
    return current().stream().filter(form -> form.edition().id().equals(id)).findFirst();
  }

  /** The very form of an edition, in its own words. */
  Optional<ChecklistForm> form(Edition edition) {
    return Optional.ofNullable(forms.get(edition.sha256())).map(Held::read).map(this::whole);
  }

  /** A form together with the sets that open beside it, as they are now. */
  private synchronized ChecklistForm whole(ChecklistForm alone) {
    if (alone.supplements().isEmpty()) {
      return alone;
    }
    var known = whole.get(alone.edition().sha256());
    if (known == null) {
      var bytes = forms.get(alone.edition().sha256()).bytes();
      known = ChecklistJson.form(bytes, null, this::set);
      whole.put(alone.edition().sha256(), known);
    }
    return known;
  }

  private Optional<ChecklistForm> set(String id) {
    return forms().stream()
        .filter(held -> held.read().use() == ChecklistForm.Use.SUPPLEMENTARY)
        .filter(held -> held.read().edition().id().equals(id) && !isWithdrawn(held))
        .map(Held::read)
        .reduce((a, b) -> b.edition().isLaterThan(a.edition()) ? b : a)
        .map(this::worded);
  }

  /** Where the sets come from that open beside a form which is not on the shelf yet. */
  ChecklistJson.Forms sets() {
    return this::set;
  }

  /** A form in the words in use for it. */
  ChecklistForm worded(ChecklistForm form) {
    return packInUse(form).map(form::worded).orElse(form);
  }

  /** The pack in use for a form, unless it was made for another version. */
  Optional<WordingPack> packInUse(ChecklistForm form) {
    return packFile(form).flatMap(file -> pack(file, form));
  }

  /** The file of the pack in use for a form, whether or not it fits. */
  Optional<ChecklistFile> packFile(ChecklistForm form) {
    return files.stream()
        .filter(file -> file.kind() == Kind.WORDING_PACK && file.standing() == Standing.IN_USE)
        .filter(file -> file.madeFor().equals(form.edition().id()))
        .max(Comparator.comparing(file -> file.stood().at()));
  }

  /** The very form of an edition in the words of a pack. */
  Optional<ChecklistForm> form(Edition edition, Edition wording) {
    return form(edition)
        .flatMap(form -> kept(wording).flatMap(file -> pack(file, form)).map(form::worded));
  }

  private static Optional<WordingPack> pack(ChecklistFile file, ChecklistForm form) {
    try {
      return Optional.of(ChecklistJson.pack(bytes(file), form));
    } catch (ExplainedException madeForAnotherVersion) {
      return Optional.empty();
    }
  }

  /** All local rules: those the program brings, then those of the store. */
  List<Held<Profile>> profiles() {
    return List.copyOf(profiles.values());
  }

  /** The very rules of an edition, with nothing left to confirm once they were confirmed. */
  Optional<Profile> profile(Edition edition) {
    return Optional.ofNullable(profiles.get(edition.sha256())).map(ShelfContents::standing);
  }

  /** The local rules in force on a day; the national starting point until others are chosen. */
  Profile inForce(LocalDate day) {
    return profiles.values().stream()
        .filter(held -> held.kept() != null && held.kept().standing() == Standing.IN_USE)
        .filter(held -> held.read().isInForce(day))
        .max(Comparator.comparing(ShelfContents::chosenAt).thenComparing(ShelfContents::firstDay))
        .or(() -> profiles.values().stream().findFirst())
        .map(ShelfContents::standing)
        .orElseThrow();
  }

  private static Instant chosenAt(Held<Profile> held) {
    return held.kept() == null ? Instant.EPOCH : held.kept().stood().at();
  }

  private static LocalDate firstDay(Held<Profile> held) {
    var from = held.read().standing().effectiveFrom();
    return from == null ? LocalDate.MIN : from;
  }

  private static Profile standing(Held<Profile> held) {
    return held.kept() != null && held.kept().agreement() != null
        ? held.read().confirmed()
        : held.read();
  }

  /** The bytes of an edition, wherever they are. */
  Optional<byte[]> bytes(Edition edition) {
    return Stream.<Held<?>>concat(forms.values().stream(), profiles.values().stream())
        .filter(held -> isOf(held, edition))
        .map(Held::bytes)
        .findFirst();
  }

  private static boolean isOf(Held<?> held, Edition edition) {
    return switch (held.read()) {
      case ChecklistForm form -> form.edition().equals(edition);
      case Profile profile -> profile.edition().equals(edition);
      default -> false;
    };
  }

  /** A file of the store as it was read. */
  static byte[] bytes(ChecklistFile file) {
    return file.content().getBytes(StandardCharsets.UTF_8);
  }

  /** What this store knows of files, in the order they came. */
  List<ChecklistFile> files() {
    return new ArrayList<>(files);
  }
}
