package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.checklist.ChecklistFile;
import org.maracdesk.domain.checklist.ChecklistFile.Kind;
import org.maracdesk.domain.checklist.ChecklistFile.Origin;
import org.maracdesk.domain.checklist.ChecklistFile.Standing;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ProfileWriting;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/**
 * Keeps the local rules: which are in force, who confirmed them, and each version there ever was.
 * Drafts go by the rules in force; a completed checklist keeps the ones it was completed under.
 */
public final class KeepLocalRules {

  private static final int LONGEST_NAME = 40;

  private final Store store;
  private final ChecklistShelf shelf;
  private final Clock clock;

  KeepLocalRules(Store store, ChecklistShelf shelf, Clock clock) {
    this.store = store;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** How local rules stand. */
  public enum State {
    IN_FORCE,
    /** They come into force on a day that is still to come. */
    TO_COME,
    /** The program brings them and nobody has chosen them. */
    TO_CHOOSE,
    /** They were in force once, or something rests on them. */
    EARLIER
  }

  /**
   * Local rules on the shelf.
   *
   * @param profile what they say; its sentence to confirm is empty once that was done
   * @param state how they stand
   * @param shipped whether this version of the program brings them
   * @param file when they came into the store and by whom; absent while only the program has them
   */
  public record Listed(
      Profile profile, State state, boolean shipped, @Nullable ChecklistFile file) {}

  /** All local rules: those in force, those to come, those to choose, then the earlier ones. */
  public List<Listed> all() {
    var now = shelf.contents();
    var inForce = shelf.profile().edition();
    return now.profiles().stream()
        .map(held -> listed(now, held, inForce))
        .sorted(Comparator.comparing(Listed::state))
        .toList();
  }

  private Listed listed(ShelfContents now, ShelfContents.Held<Profile> held, Edition inForce) {
    var edition = held.read().edition();
    var file = held.kept();
    return new Listed(
        now.profile(edition).orElseThrow(), state(held, inForce), held.shipped(), file);
  }

  private State state(ShelfContents.Held<Profile> held, Edition inForce) {
    var file = held.kept();
    if (held.read().edition().equals(inForce)) {
      return State.IN_FORCE;
    }
    if (file != null
        && file.standing() == Standing.IN_USE
        && !held.read().isInForce(LocalDate.now(clock))) {
      return State.TO_COME;
    }
    return held.shipped() ? State.TO_CHOOSE : State.EARLIER;
  }

  /** The forms whose scores local rules can speak about. */
  public List<ChecklistForm> countedForms() {
    return shelf.contents().current().stream()
        .filter(ChecklistForm::isForLiveReferral)
        .filter(form -> form.firstScore().isPresent())
        .toList();
  }

  /** Puts rules in force that are here already. */
  public void choose(Profile profile) {
    var edition = profile.edition();
    store.keep(
        note(AuditNote.Kind.PROFILE_CHANGED, edition),
        shelves -> {
          shelf.keep(shelves, Kind.PROFILE, edition, Standing.KEPT, shelf.deed());
          putInForce(shelves, profile);
        });
    shelf.lookAgain();
  }

  /** Notes that the rules were confirmed with the local Marac. */
  public void confirm(Profile profile) {
    var edition = profile.edition();
    store.keep(
        note(AuditNote.Kind.PROFILE_CONFIRMED, edition),
        shelves -> {
          var deed = shelf.deed();
          shelf.keep(shelves, Kind.PROFILE, edition, Standing.KEPT, deed);
          shelves
              .checklistFiles()
              .agree(edition, new ChecklistFile.Agreement(profile.standing().confirm(), deed));
        });
    shelf.lookAgain();
  }

  /** Takes in rules from a file that was looked at, and puts them in force. */
  public void take(ChecklistLook.Rules look) {
    keep(look.profile(), look.bytes());
  }

  /** Keeps rules that were written in as a new version; problems are at the entry's fields. */
  public Answered<Profile> keep(RulesEntry entry) {
    var problems = new RulesCheck(entry, this::counted).problems();
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    // Read again as any file is, so that what is kept is sure to be one
    var bytes = ProfileWriting.file(entry.as(next(name())));
    var profile = ChecklistJson.profile(bytes);
    keep(profile, bytes);
    return new Answered.Done<>(profile);
  }

  private Optional<ChecklistForm> counted(String reference) {
    return countedForms().stream().filter(form -> form.edition().isMeantBy(reference)).findFirst();
  }

  private void keep(Profile profile, byte[] bytes) {
    store.keep(
        note(AuditNote.Kind.PROFILE_CHANGED, profile.edition()),
        shelves -> {
          shelves
              .checklistFiles()
              .keep(
                  ChecklistShelf.file(
                      Kind.PROFILE,
                      profile.edition(),
                      "",
                      Origin.ADDED,
                      bytes,
                      Standing.IN_USE,
                      shelf.deed()));
          putInForce(shelves, profile);
        });
    shelf.lookAgain();
  }

  /** What is in force now stays so until the first day of what comes after it. */
  private void putInForce(Shelves shelves, Profile profile) {
    var deed = shelf.deed();
    var files = shelves.checklistFiles();
    var now = shelf.profile().edition();
    boolean atOnce = profile.isInForce(LocalDate.now(clock));
    files.all().stream()
        .filter(file -> file.kind() == Kind.PROFILE && file.standing() == Standing.IN_USE)
        .filter(file -> !file.edition().equals(profile.edition()))
        .filter(file -> atOnce || !file.edition().equals(now))
        .forEach(file -> files.stand(file.edition(), Standing.KEPT, deed));
    files.stand(profile.edition(), Standing.IN_USE, deed);
  }

  /** What this store's own rules are called. */
  private String name() {
    var code = store.read(shelves -> shelves.agencies().area().map(Area::code).orElse(""));
    var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    var name = plain.isEmpty() ? "local" : "local-" + plain;
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private Edition next(String name) {
    var first = new Edition(name, "1.0.0", "");
    return shelf.contents().profiles().stream()
        .map(held -> held.read().edition())
        .filter(edition -> edition.id().equals(name))
        .reduce((a, b) -> b.isLaterThan(a) ? b : a)
        .map(KeepLocalRules::after)
        .orElse(first);
  }

  private static Edition after(Edition edition) {
    var parts = edition.version().split("\\.");
    return new Edition(edition.id(), parts[0] + "." + (Integer.parseInt(parts[1]) + 1) + ".0", "");
  }

  /** What a file of these rules should be called. */
  public String fileName(Profile profile) {
    return "profile-" + profile.edition().id() + "-" + profile.edition().version() + ".json";
  }

  /** Saves rules as a file that other stores can take in, whole or not at all. */
  public void save(Profile profile, Path file) {
    var bytes = shelf.contents().bytes(profile.edition()).orElseThrow();
    OutgoingFile.write(file, bytes);
    store.keep(note(AuditNote.Kind.PROFILE_EXPORTED, profile.edition()), _ -> {});
  }

  private static AuditNote note(AuditNote.Kind kind, Edition about) {
    return AuditNote.of(kind, ChecklistFile.subject(about));
  }
}
