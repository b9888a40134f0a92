package org.maracdesk.pictures;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.ui.unlock.ChangePassphraseCard;
import org.maracdesk.ui.unlock.ChangePassphraseModel;
import org.maracdesk.ui.unlock.Door;
import org.maracdesk.ui.unlock.FourWords;
import org.maracdesk.ui.unlock.KeyCard;
import org.maracdesk.ui.unlock.KeyChange;
import org.maracdesk.ui.unlock.SheetPrinter;
import org.maracdesk.ui.unlock.UnlockModel;
import org.maracdesk.ui.unlock.UnlockScreen;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.BackupSearch;
import org.maracdesk.vault.FoundBackup;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.wording.Wording;

/** The shut desk. */
final class UnlockScenes {

  private static final Path FOLDER = Path.of("/home/sample/Documents/MARAC");

  private static final Path SYNCED = Path.of("/home/sample/OneDrive - Northmere/MARAC");

  private UnlockScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("unlock-welcome", studio -> shut(studio, "", new InlineBackground())),
        new Scenery("unlock-open", studio -> open(studio, new InlineBackground())),
        new Scenery("unlock-wrong", UnlockScenes::wrong),
        new Scenery("unlock-busy", UnlockScenes::busy),
        new Scenery("unlock-create", UnlockScenes::create),
        new Scenery(
            "unlock-copied-open",
            studio -> shut(studio, SYNCED.toString(), new InlineBackground())),
        new Scenery("unlock-copied-create", UnlockScenes::createSynced),
        new Scenery("unlock-sheet", UnlockScenes::sheet),
        new Scenery("unlock-recover", UnlockScenes::recover),
        new Scenery("unlock-several", UnlockScenes::several),
        new Scenery("unlock-add", UnlockScenes::add),
        new Scenery("unlock-new-sheet", UnlockScenes::newSheet),
        new Scenery("unlock-remove", UnlockScenes::remove),
        new Scenery("unlock-new-key", UnlockScenes::renew),
        new Scenery("unlock-change", UnlockScenes::change),
        new Scenery("unlock-rescue", studio -> rescue(studio, new Opening.Damaged())),
        new Scenery("unlock-return", UnlockScenes::stick),
        new Scenery("unlock-return-sheet", UnlockScenes::stickAndSheet),
        new Scenery("unlock-return-none", UnlockScenes::emptyStick),
        new Scenery("unlock-link", UnlockScenes::link),
        new Scenery("unlock-older-keys", studio -> rescue(studio, new Opening.OlderKeys())),
        new Scenery("unlock-older-store", UnlockScenes::olderStore),
        new Scenery("unlock-too-easy", UnlockScenes::tooEasy),
        new Scenery("unlock-backing-up", UnlockScenes::backingUp));
  }

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final List<KeyHolder> HOLDERS =
      List.of(
          new KeyHolder(
              "000000000001", KeyHolder.Kind.PASSPHRASE, "Ann Heron", "coordinator", "", DAY),
          new KeyHolder(
              "000000000002", KeyHolder.Kind.RECOVERY, "", "", "Ann Heron, coordinator", DAY),
          new KeyHolder(
              "000000000003",
              KeyHolder.Kind.PASSPHRASE,
              "Ben Egret",
              "chair",
              "Ann Heron, coordinator",
              DAY));

  /** A store that is damaged, with a backup that offers what a real one does. */
  private record Damaged(Opening why, BackupOffer offer) implements Door {
    @Override
    public List<KeyHolder> holders(Path folder) {
      return HOLDERS.subList(0, 1);
    }

    @Override
    public Opening open(Path folder, String slot, Passphrase words) {
      return why;
    }

    @Override
    public Optional<BackupOffer> rescue(Path folder, Passphrase words) {
      return Optional.of(offer);
    }

    @Override
    public Opening create(
        Path folder, Person who, Passphrase words, RecoveryWords.Reading.@Nullable Whole sheet) {
      return new Opening.NotAStore();
    }
  }

  /** A stick with the backups of two stores, and another computer. */
  private record OnAStick(List<FoundBackup> found) implements Door {
    @Override
    public List<KeyHolder> holders(Path folder) {
      return List.of();
    }

    @Override
    public Opening open(Path folder, String slot, Passphrase words) {
      return new Opening.NotAStore();
    }

    @Override
    public BackupSearch.Found backups(Path place) {
      return new BackupSearch.Found(found, false);
    }

    @Override
    public Path freeFor(FoundBackup backup, @Nullable Path last) {
      return Path.of("/home/sample/Documents/marac-restored-2026-11-27-1712");
    }

    @Override
    public Opening bringBack(Path backup, Path target, Passphrase words) {
      return new Opening.WrongPassphrase();
    }

    @Override
    public Opening create(
        Path folder, Person who, Passphrase words, RecoveryWords.Reading.@Nullable Whole sheet) {
      return new Opening.NotAStore();
    }
  }

  private static final Path STICK = Path.of("/media/sample/MARAC-BACKUP");

  private static FoundBackup found(LocalDateTime made, boolean proven, long entries) {
    return new FoundBackup(
        STICK.resolve("marac-desk-" + made),
        made,
        proven ? made : null,
        2_340_000,
        entries,
        HOLDERS);
  }

  private static UnlockModel stick(Studio studio, List<FoundBackup> found) {
    var model = shut(studio, "", new InlineBackground(), new OnAStick(found));
    model.turnTo(UnlockModel.Page.BRING_BACK);
    model.bringingBack().look(STICK);
    return model;
  }

  private static UnlockModel full(Studio studio) {
    var friday = LocalDateTime.of(2026, 11, 27, 17, 12);
    return stick(
        studio,
        List.of(
            found(friday, true, 1247),
            found(friday.minusDays(1), true, 1180),
            found(friday.plusHours(1), false, 1251)));
  }

  private static void stick(Studio studio) {
    full(studio).bringingBack().bringBack("a sample".toCharArray());
  }

  private static void stickAndSheet(Studio studio) {
    full(studio).bringingBack().bySheet(true);
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    ((TextField) root.lookup(".m-field .m-field .text-field")).setText("able acorn car");
  }

  private static void emptyStick(Studio studio) {
    stick(studio, List.of());
  }

  private static void link(Studio studio) {
    rescue(studio, new Opening.Damaged(Wording.of("vault.astray", "store.seal")));
  }

  private static void rescue(Studio studio, Opening why) {
    var session = DemoRoom.open();
    session.keepBackups().make();
    try (var words = SampleSession.passphrase()) {
      var offer =
          BackupOffer.newest(session.folder(), null, words, studio.clock().getZone()).orElseThrow();
      shut(studio, FOLDER.toString(), new InlineBackground(), new Damaged(why, offer))
          .open("a sample passphrase".toCharArray());
    }
  }

  /** What is said over the desk where the store is an older copy of itself. */
  private static void olderStore(Studio studio) {
    desk(studio);
    studio.dialogs().inform(Wording.of("journeys.older.fewer", 229, 247));
  }

  private static void backingUp(Studio studio) {
    var background = new InlineBackground();
    var screen =
        new UnlockScreen(
                studio.words(),
                shut(studio, FOLDER.toString(), background),
                new PickedFile(FOLDER),
                new FourWords(new Random(11)),
                new OnePrinter(),
                background)
            .greet(Wording.of("frame.locked"))
            .working(new SimpleObjectProperty<>(Wording.of("frame.locking")));
    studio.window().show(screen.view());
    screen.arrive();
  }

  private record Refusing() implements Door {
    @Override
    public List<KeyHolder> holders(Path folder) {
      return HOLDERS;
    }

    @Override
    public Opening open(Path folder, String slot, Passphrase words) {
      return new Opening.WrongPassphrase();
    }

    @Override
    public Opening create(
        Path folder, Person who, Passphrase words, RecoveryWords.Reading.@Nullable Whole sheet) {
      return new Opening.NotAStore();
    }
  }

  private record OnePrinter() implements SheetPrinter {
    @Override
    public List<String> printers() {
      return List.of("Printer in the corridor");
    }

    @Override
    public void print(List<String> sheet, String printer) {}
  }

  private static UnlockModel shut(Studio studio, String folder, InlineBackground background) {
    return shut(studio, folder, background, new Refusing());
  }

  private static UnlockModel shut(
      Studio studio, String folder, InlineBackground background, Door door) {
    var preferences = new Preferences();
    preferences.lastFolder().set(folder);
    var model =
        new UnlockModel(
            door,
            background,
            new WrongTries(background),
            preferences,
            new Random(7),
            (vault, ended) -> {});
    var screen =
        new UnlockScreen(
            studio.words(),
            model,
            new PickedFile(FOLDER),
            new FourWords(new Random(11)),
            new OnePrinter(),
            background);
    screen.offerPractice(ended -> {});
    studio.window().show(screen.view());
    screen.arrive();
    return model;
  }

  private static UnlockModel open(Studio studio, InlineBackground background) {
    return shut(studio, FOLDER.toString(), background);
  }

  private static void wrong(Studio studio) {
    open(studio, new InlineBackground()).open("a sample that is wrong".toCharArray());
  }

  private static void busy(Studio studio) {
    var model = open(studio, new InlineBackground().hold());
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    ((PasswordField) root.lookup(".password-field")).setText("a sample passphrase");
    model.open("a sample passphrase".toCharArray());
  }

  private static void create(Studio studio) {
    var model = open(studio, new InlineBackground());
    model.turnTo(UnlockModel.Page.CREATE);
    model.making().choose(FOLDER);
    press(studio, ".m-strength-help > .button");
  }

  private static void createSynced(Studio studio) {
    var model = open(studio, new InlineBackground());
    model.turnTo(UnlockModel.Page.CREATE);
    model.making().choose(SYNCED);
  }

  private static void tooEasy(Studio studio) {
    var model = open(studio, new InlineBackground());
    model.turnTo(UnlockModel.Page.CREATE);
    model.making().choose(FOLDER);
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    var words = "P@ssw0rd P@ssw0rd";
    ((PasswordField) root.lookup(".m-new-passphrase .password-field")).setText(words);
    model.making().create("Ann Heron", "coordinator", words.toCharArray(), words.toCharArray());
  }

  private static void sheet(Studio studio) {
    var model = open(studio, new InlineBackground());
    model.turnTo(UnlockModel.Page.CREATE);
    model.making().choose(FOLDER);
    var words = "four plain little words";
    model.making().create("Ann Heron", "coordinator", words.toCharArray(), words.toCharArray());
  }

  private static void recover(Studio studio) {
    var model = open(studio, new InlineBackground());
    model.turnTo(UnlockModel.Page.RECOVER);
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    ((TextField) root.lookup(".m-field .m-field .text-field")).setText("able acorn car");
  }

  private static void several(Studio studio) {
    open(studio, new InlineBackground()).open("a sample".toCharArray());
  }

  private static void add(Studio studio) {
    card(studio).showAdding(new FourWords(new Random(5)));
  }

  private static void newSheet(Studio studio) {
    card(studio)
        .showSheet(
            new RecoveryWords().draw(new Random(5)), new OnePrinter(), new InlineBackground());
  }

  private static void remove(Studio studio) {
    card(studio).showRemoving(HOLDERS.getLast(), "Ben Egret, chair", true);
  }

  private static void renew(Studio studio) {
    card(studio).showRenewing();
  }

  private static KeyCard card(Studio studio) {
    desk(studio);
    var model =
        new KeyChange(
            new Refused(),
            new InlineBackground(),
            new WrongTries(new InlineBackground()),
            () -> {});
    return new KeyCard(studio.words(), model, studio.window().overlay());
  }

  private record Refused() implements KeyChange.Keys {
    @Override
    public boolean add(Passphrase mine, String name, String role, Passphrase theirs) {
      return false;
    }

    @Override
    public boolean remove(Passphrase mine, KeyHolder whom) {
      return false;
    }

    @Override
    public boolean keepSheet(Passphrase mine, RecoveryWords.Reading.Whole sheet) {
      return false;
    }

    @Override
    public boolean isMine(Passphrase mine) {
      return false;
    }

    @Override
    public void renew(Passphrase mine, boolean withoutEarlier) {
      // No passphrase is right here
    }
  }

  private static void change(Studio studio) {
    desk(studio);
    var model =
        new ChangePassphraseModel(
            (now, next) -> false,
            new InlineBackground(),
            new WrongTries(new InlineBackground()),
            () -> {});
    new ChangePassphraseCard(
            studio.words(), model, studio.window().overlay(), new FourWords(new Random(5)))
        .show();
    model.change("wrong".toCharArray(), "four plain little words".toCharArray(), new char[0]);
  }

  private static void desk(Studio studio) {
    studio.desk(
        new Place.Settings(),
        new FrameScenes.Shown(
            "Settings", Page.wide(new EmptyState(Icon.SETTINGS, "Settings", "")), List.of()));
  }

  private static void press(Studio studio, String selector) {
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    ((Button) root.lookup(selector)).fire();
  }
}
