package org.maracdesk.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.checklist.ChecklistFile;
import org.maracdesk.domain.checklist.ChecklistFile.Kind;
import org.maracdesk.domain.checklist.ChecklistFile.Origin;
import org.maracdesk.domain.checklist.ChecklistFile.Standing;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.SupplementarySet;
import org.maracdesk.domain.checklist.WordingPack;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.store.ChecklistFileStore;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Keeps the checklists of this store: which are offered, and in whose words. A file is looked at
 * first and used only then; none is ever taken away.
 */
public final class KeepChecklists {

  /** As much as the format allows; what is larger is not even read. */
  private static final long MOST_BYTES = 4L * 1024 * 1024;

  private final Store store;
  private final ChecklistShelf shelf;

  KeepChecklists(Store store, ChecklistShelf shelf) {
    this.store = store;
    this.shelf = shelf;
  }

  /** How a checklist stands. */
  public enum State {
    OFFERED,
    /** Something to try the format with. */
    NOT_FOR_REFERRALS,
    WITHDRAWN,
    /** A later version is offered. */
    REPLACED,
    /** This version of the program refuses it. */
    UNREADABLE
  }

  /**
   * A checklist on the shelf.
   *
   * @param edition which file it is
   * @param form what it asks, in its own words; absent where it cannot be read
   * @param state how it stands
   * @param shipped whether this version of the program brings it
   * @param added when and by whom it was added; absent for one of the program
   * @param pack the words in use instead of its own; absent when there are none
   * @param packFile the pack's file, also where it does not fit this version
   * @param why why it cannot be read
   */
  public record Listed(
      Edition edition,
      @Nullable ChecklistForm form,
      State state,
      boolean shipped,
      ChecklistFile.@Nullable Deed added,
      @Nullable WordingPack pack,
      @Nullable ChecklistFile packFile,
      @Nullable Wording why) {}

  /** Every checklist there is here, those of the program first. */
  public List<Listed> all() {
    var now = shelf.contents();
    var current = now.current();
    var listed = new ArrayList<Listed>();
    now.forms().forEach(held -> listed.add(listed(now, current, held)));
    now.unreadable()
        .forEach(
            (edition, why) ->
                now.kept(edition)
                    .filter(file -> file.kind() == Kind.FORM && file.origin() == Origin.ADDED)
                    .ifPresent(file -> listed.add(unreadable(file, why))));
    return List.copyOf(listed);
  }

  private static Listed listed(
      ShelfContents now, List<ChecklistForm> current, ShelfContents.Held<ChecklistForm> held) {
    var form = held.read();
    return new Listed(
        form.edition(),
        form,
        state(now, current, held),
        held.shipped(),
        held.shipped() || held.kept() == null ? null : held.kept().added(),
        now.packInUse(form).orElse(null),
        now.packFile(form).orElse(null),
        null);
  }

  private static State state(
      ShelfContents now, List<ChecklistForm> current, ShelfContents.Held<ChecklistForm> held) {
    if (now.isWithdrawn(held)) {
      return State.WITHDRAWN;
    }
    var edition = held.read().edition();
    if (current.stream().noneMatch(form -> form.edition().equals(edition))) {
      return State.REPLACED;
    }
    return held.read().status() == ChecklistForm.Status.SCAFFOLD
        ? State.NOT_FOR_REFERRALS
        : State.OFFERED;
  }

  private static Listed unreadable(ChecklistFile file, Wording why) {
    return new Listed(file.edition(), null, State.UNREADABLE, false, file.added(), null, null, why);
  }

  /**
   * Looks at a file; nothing is changed.
   *
   * @throws ExplainedException when the file cannot be read from its drive
   */
  public ChecklistLook look(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return new ChecklistLook.Refused(
            Wording.of("checklist.file.too-large", MOST_BYTES / 1024 / 1024));
      }
      return look(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ExplainedException(
          Wording.of("journeys.file.not-read", String.valueOf(file.getFileName())), e);
    }
  }

  /** Looks at the bytes of a file; nothing is changed. */
  public ChecklistLook look(byte[] bytes) {
    try {
      return switch (ChecklistJson.kind(bytes)) {
        case FORM -> form(bytes);
        case PROFILE -> new ChecklistLook.Rules(ChecklistJson.profile(bytes), bytes);
        case WORDING_PACK -> pack(bytes);
      };
    } catch (ExplainedException refused) {
      return new ChecklistLook.Refused(refused.wording());
    }
  }

  private ChecklistLook form(byte[] bytes) {
    var now = shelf.contents();
    var form = ChecklistJson.form(bytes, null, now.sets());
    var unknown =
        form.supplements().stream()
            .filter(set -> set.form() == null)
            .map(SupplementarySet::id)
            .toList();
    var others = now.forms().stream().filter(held -> isAnother(held.read(), form)).toList();
    for (var held : others) {
      var other = held.read().edition();
      if (other.version().equals(form.edition().version())) {
        throw new ExplainedException(
            Wording.of("journeys.shelf.version-taken", other.id(), other.version()));
      }
      if (!now.isWithdrawn(held) && other.isLaterThan(form.edition())) {
        throw new ExplainedException(
            Wording.of("journeys.shelf.not-newer", other.id(), other.version()));
      }
    }
    var replaces = now.current(form.edition().id()).filter(other -> isAnother(other, form));
    return new ChecklistLook.Form(form, bytes, replaces.orElse(null), unknown);
  }

  private static boolean isAnother(ChecklistForm other, ChecklistForm form) {
    return other.edition().id().equals(form.edition().id())
        && !other.edition().equals(form.edition());
  }

  private ChecklistLook pack(byte[] bytes) {
    var id = ChecklistJson.formOfPack(bytes);
    var form =
        shelf
            .contents()
            .current(id)
            .orElseThrow(
                () -> new ExplainedException(Wording.of("journeys.shelf.pack-without-form", id)));
    return new ChecklistLook.Pack(ChecklistJson.pack(bytes, form), form, bytes);
  }

  /** Adds a checklist that was looked at; it is offered at once, unless it is only a scaffold. */
  public void add(ChecklistLook.Form look) {
    var edition = look.form().edition();
    var deed = shelf.deed();
    change(
        AuditNote.Kind.CHECKLIST_FILE_ADDED,
        edition,
        files -> {
          files.keep(
              ChecklistShelf.file(
                  Kind.FORM, edition, "", Origin.ADDED, look.bytes(), Standing.IN_USE, deed));
          files.stand(edition, Standing.IN_USE, deed);
        });
  }

  /**
   * Takes a checklist out of use. Drafts and completed ones on it stay as they are.
   *
   * @throws ExplainedException when it is the last one that a referral can rest on
   */
  public void withdraw(Listed listed) {
    if (shelf.offered().stream()
        .filter(form -> form.isForLiveReferral() && form.countsFirst())
        .allMatch(form -> form.edition().equals(listed.edition()))) {
      throw new ExplainedException(Wording.of("journeys.shelf.last-one"));
    }
    var deed = shelf.deed();
    store.keep(
        AuditNote.of(
            AuditNote.Kind.CHECKLIST_FILE_WITHDRAWN, ChecklistFile.subject(listed.edition())),
        shelves -> {
          if (listed.shipped()) {
            shelf.keep(shelves, Kind.FORM, listed.edition(), Standing.WITHDRAWN, deed);
          }
          shelves.checklistFiles().stand(listed.edition(), Standing.WITHDRAWN, deed);
        });
    shelf.lookAgain();
  }

  /** Offers a checklist again that was taken out of use. */
  public void offer(Listed listed) {
    var deed = shelf.deed();
    change(
        AuditNote.Kind.CHECKLIST_FILE_OFFERED,
        listed.edition(),
        files ->
            files.all().stream()
                .filter(file -> file.kind() == Kind.FORM && isMeant(file, listed))
                .forEach(
                    file ->
                        files.stand(
                            file.edition(),
                            listed.shipped() ? Standing.KEPT : Standing.IN_USE,
                            deed)));
  }

  /** One of the program is withdrawn by its name, so that every version it ever had is meant. */
  private static boolean isMeant(ChecklistFile file, Listed listed) {
    return listed.shipped()
        ? file.origin() == Origin.SHIPPED
            && file.standing() == Standing.WITHDRAWN
            && file.edition().id().equals(listed.edition().id())
        : file.edition().equals(listed.edition());
  }

  /**
   * Uses the words of a pack that was looked at, instead of those before.
   *
   * @param agreed whether its licence statement was agreed to; without that nothing is done
   */
  public Answered<WordingPack> use(ChecklistLook.Pack look, boolean agreed) {
    if (!agreed) {
      return new Answered.Refused<>(List.of(Problem.at("agreed", Problem.Kind.NOT_AGREED)));
    }
    var edition = look.pack().edition();
    var deed = shelf.deed();
    change(
        AuditNote.Kind.WORDING_PACK_USED,
        edition,
        files -> {
          leave(files, look.form().edition().id(), deed);
          files.keep(
              ChecklistShelf.file(
                  Kind.WORDING_PACK,
                  edition,
                  look.form().edition().id(),
                  Origin.ADDED,
                  look.bytes(),
                  Standing.IN_USE,
                  deed));
          files.stand(edition, Standing.IN_USE, deed);
          files.agree(
              edition, new ChecklistFile.Agreement(look.pack().licence().statement(), deed));
        });
    return new Answered.Done<>(look.pack());
  }

  /** Goes back to a checklist's own prompts. The pack stays for what was answered in its words. */
  public void useOwnWords(Listed listed) {
    var pack = Objects.requireNonNull(listed.packFile());
    change(
        AuditNote.Kind.WORDING_PACK_LEFT,
        pack.edition(),
        files -> leave(files, listed.edition().id(), shelf.deed()));
  }

  private static void leave(ChecklistFileStore files, String form, ChecklistFile.Deed deed) {
    files.all().stream()
        .filter(file -> file.kind() == Kind.WORDING_PACK && file.madeFor().equals(form))
        .filter(file -> file.standing() == Standing.IN_USE)
        .forEach(file -> files.stand(file.edition(), Standing.WITHDRAWN, deed));
  }

  private void change(AuditNote.Kind kind, Edition about, Consumer<ChecklistFileStore> change) {
    store.keep(
        AuditNote.of(kind, ChecklistFile.subject(about)),
        shelves -> change.accept(shelves.checklistFiles()));
    shelf.lookAgain();
  }
}
