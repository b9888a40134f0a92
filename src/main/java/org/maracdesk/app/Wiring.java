package org.maracdesk.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.Practise;
import org.maracdesk.journeys.RenewKey;
import org.maracdesk.journeys.Session;
import org.maracdesk.ui.checklist.Bookmarks;
import org.maracdesk.ui.frame.Clipping;
import org.maracdesk.ui.frame.Computer;
import org.maracdesk.ui.frame.ComputerLock;
import org.maracdesk.ui.frame.CopyWatch;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Failures;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.FxBackground;
import org.maracdesk.ui.frame.FxDialogs;
import org.maracdesk.ui.frame.IdleLock;
import org.maracdesk.ui.frame.Look;
import org.maracdesk.ui.frame.MainWindow;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.ScreenPictures;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.ui.room.RoomModel;
import org.maracdesk.ui.room.RoomWindow;
import org.maracdesk.ui.unlock.UnlockModel;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Terms;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * What lives as long as the program: the window, the way in, and the lock. What can see a case is
 * made at unlock and closed at lock ({@link OpenDesk}).
 */
final class Wiring implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger("org.maracdesk");
  private static final Duration IN_A_MEETING = Duration.ofMinutes(15);

  private static final Duration TO_LEAVE = Duration.ofSeconds(1);

  /** Most systems that shut down wait at least so long before they end a program by force. */
  private static final Duration TO_END = Duration.ofSeconds(5);

  private final Words words;
  private final Clock clock;
  private final SecureRandom random;
  private final Preferences preferences;
  private final Bookmarks bookmarks = new Bookmarks();
  private final Look look;
  private final MainWindow window;
  private final RoomOnTheWall room;
  private final FxDialogs dialogs;
  private final FilePicker files;
  private final Failures failures;
  private final FxBackground background;
  private final WrongTries tries;
  private final Clipping clipping;
  private final CopyWatch copies;
  private final OpenVault openVault;
  private final Practise practise;
  private final BackupPlaces places;
  private final WayBack wayBack = new WayBack();
  private volatile @Nullable OpenDesk desk;
  private volatile @Nullable Renewal renewal;
  private @Nullable UnlockModel shutDesk;
  private @Nullable IdleLock idle;
  private @Nullable ComputerLock computer;
  private volatile boolean ended;

  Wiring(
      Stage stage,
      Words words,
      Clock clock,
      SecureRandom random,
      SettingsFile settings,
      FilePicker files) {
    this.words = words.with(this::terms);
    this.clock = clock;
    this.random = random;
    this.files = files;
    preferences = Preferences.read(settings.read());
    preferences.onChange(() -> settings.write(preferences.write()));
    look = new Look(preferences);
    window = new MainWindow(stage, this.words, look);
    var onTheWall = new RoomModel();
    room = new RoomOnTheWall(onTheWall, new RoomWindow(this.words, stage, onTheWall, look::dress));
    dialogs = new FxDialogs(window.overlay(), this.words);
    failures = new Failures(LOG, this::failed);
    background = new FxBackground(failures);
    tries = new WrongTries(background);
    ScreenPictures.leaveOut(
        preferences, Set.of(words.say("room.title"), words.say("room.title.practice")));
    clipping = new Clipping(background);
    copies = CopyWatch.over(clipping);
    practise = new Practise(settings.folders().practice(), clock, random, this.words);
    places = BackupPlaces.beside(settings);
    openVault =
        new OpenVault(clock, random, KeyDerivation::tune, this.words, SeenStores.beside(settings));
  }

  /** For whoever sees the desk through pictures of the screen, and so cannot reach the setting. */
  void beSeenInPictures() {
    preferences.inScreenPictures().set(true);
  }

  /** Shows the shut desk. */
  void start() {
    shut(null);
    window.open();
    computer = ComputerLock.watch(() -> lock(Session.Locked.IDLE));
  }

  /** Locks the desk: everything that can see a case is closed, and the window shows nothing. */
  void lock() {
    lock(Session.Locked.BY_HAND);
  }

  private void lock(Session.Locked how) {
    var open = desk;
    if (open == null) {
      return;
    }
    var troubles = leave(open);
    background.run(
        Wording.of("frame.locking"),
        () -> {
          // Chosen since the unlock, perhaps; that it is remembered must not keep the store open
          Regardless.run(
              () -> open.placeOfBackups().ifPresent(place -> places.keep(open.folder(), place)));
          open.lock(how)
              .ifPresent(left -> new LockBackup(open.folder(), left).make(background, () -> desk));
          return true;
        },
        _ -> {});
    troubles.addAll(Regardless.run(() -> shut(Wording.of("frame.locked"))));
    troubles.forEach(failures);
  }

  /**
   * Leaves the desk, whatever goes wrong on the way: a screen that cannot keep something must not
   * keep the desk open, and nothing here may know what was on it afterwards.
   *
   * @return what went wrong
   */
  private List<Throwable> leave(OpenDesk open) {
    wayBack.left(open);
    desk = null;
    var watching = idle;
    idle = null;
    return Regardless.run(
        room::close,
        () -> {
          if (watching != null) {
            watching.close();
          }
        },
        open::leave,
        // Whatever becomes of the shut desk, no case stays on show
        window::cover,
        background::forgetResults,
        clipping::wipe);
  }

  /**
   * Ends because the computer shuts down or somebody ended the program from outside: what was given
   * to keep is kept and the store is closed in the usual way, but for the backup, which takes too
   * long. What was typed last is kept too where the window still answers; its own library takes it
   * down at the same time. Waits some seconds at most. Not on the window's thread.
   */
  void endNow() {
    if (ended) {
      return;
    }
    var open = desk;
    if (open != null) {
      Computer.atTheWindowWithin(TO_LEAVE, () -> leave(open));
    }
    background.close(TO_END);
    if (open != null) {
      Regardless.run(open::end);
    }
    var onItsWay = renewal;
    if (onItsWay != null) {
      Regardless.run(onItsWay::end);
    }
  }

  /** What went wrong where nobody waited for it; on any thread. */
  void uncaught(Throwable failure) {
    Computer.atTheWindow(() -> failures.uncaught(failure));
  }

  /** The desk is shut meanwhile, as nobody may write in its store, and opens where it was. */
  private void renewKey(Passphrase mine, boolean withoutEarlier) {
    var open = desk;
    if (open == null) {
      mine.close();
      return;
    }
    var troubles = leave(open);
    var renewing =
        new Renewal(
            background,
            open::end,
            mine,
            words -> open.renew(new RenewKey(openVault), words, withoutEarlier));
    renewal = renewing;
    try {
      shut(Wording.of("unlock.renewing"))
          .await(
              ended ->
                  renewing.begin(
                      this::arrive,
                      () -> {
                        ended.run();
                        // It knows the desk that was left
                        renewal = null;
                        if (desk == null) {
                          shut(null);
                        }
                      }));
    } catch (RuntimeException | Error trouble) {
      troubles.add(trouble);
      background.run(
          null,
          () -> {
            renewing.end();
            return true;
          },
          _ -> {},
          () -> {
            renewal = null;
            shutOnceMore(troubles);
          });
      return;
    }
    troubles.forEach(failures);
  }

  /** Where the shut desk could not be shown: there has to be a way back in. */
  private void shutOnceMore(List<Throwable> troubles) {
    if (desk == null) {
      troubles.addAll(Regardless.run(() -> shut(Wording.of("unlock.not-renewed"))));
    }
    troubles.forEach(failures);
  }

  private void arrive(RenewKey.Outcome outcome) {
    switch (outcome) {
      case RenewKey.Outcome.Done(var entry, _, var said) -> {
        enter(entry, wayBack.placeIn(entry, new Place.Settings()));
        if (entry instanceof OpenVault.Entry.Open) {
          dialogs.tell(said);
        }
      }
      case RenewKey.Outcome.WrongWords() ->
          // They were right a moment ago: the key file was changed in between
          dialogs.tell(Wording.of("vault.keys.replaced"));
    }
  }

  @Override
  public void close() {
    lock(Session.Locked.CLOSED);
    var onItsWay = renewal;
    if (onItsWay != null) {
      renewal = null;
      background.run(onItsWay::end, () -> {});
    }
    // The shut desk is not locked once more, and words may have been copied out of it
    clipping.wipe();
    if (computer != null) {
      computer.close();
    }
    copies.close();
    look.close();
    background.close();
    ended = true;
  }

  private void failed(Wording sentence) {
    room.darken();
    dialogs.tell(sentence);
  }

  private UnlockModel shut(@Nullable Wording greeting) {
    var model =
        new UnlockModel(
            new StoreDoor(clock, random, places, Folders.home()),
            background,
            tries,
            preferences,
            random,
            this::enter);
    shutDesk = model;
    var screen = ShutDesk.screen(words, model, files, clock, random, background);
    screen.offerPractice(ended -> practise(practise::enter, ended));
    screen.working(background.notice());
    if (greeting != null) {
      screen.greet(greeting);
    }
    practise(false);
    window.show(screen.view());
    screen.arrive();
    return model;
  }

  /** Everything on both windows says whether this is practice. */
  private void practise(boolean invented) {
    window.practise(invented);
    room.practise(invented);
  }

  private void practise(Supplier<OpenVault.Entry> way, Runnable ended) {
    background.run(
        Wording.of("practice.busy"),
        way,
        entry -> {
          if (entry instanceof OpenVault.Entry.Shut(var why) && Practise.canBegin(why)) {
            dialogs.ask(Dialogs.Question.of("practice.broken", why.wording()), this::beginAgain);
          } else {
            enter(entry, wayBack.placeIn(entry, new Place.Cases()));
          }
        },
        ended);
  }

  private void askToBeginAgain() {
    dialogs.ask(
        Dialogs.Question.grave("practice.again"),
        () -> {
          lock();
          wayBack.forget();
          beginAgain();
        });
  }

  /** From the shut desk, which stays busy meanwhile so that nobody opens anything else. */
  private void beginAgain() {
    if (shutDesk != null) {
      shutDesk.practise(ended -> practise(practise::afresh, ended));
    }
  }

  private void enter(Vault vault, Runnable ended) {
    background.run(
        Wording.of("unlock.busy"),
        () -> Arrival.in(vault, openVault, places, clock.getZone()),
        this::arrived,
        ended);
  }

  private void arrived(Arrival arrival) {
    switch (arrival) {
      case Arrival.Entered(var entry, var begin) -> enter(entry, wayBack.placeIn(entry, begin));
      case Arrival.Failed(var why, var offer) -> {
        if (shutDesk == null || !shutDesk.notEntered(why, offer)) {
          failures.accept(why);
        }
      }
    }
  }

  private void enter(OpenVault.Entry entry, Place place) {
    switch (entry) {
      case OpenVault.Entry.Shut(var why) -> {
        shut(null);
        dialogs.tell(why.wording());
      }
      case OpenVault.Entry.Open(var session) -> {
        try {
          show(session, place);
        } catch (RuntimeException | Error trouble) {
          shutAgain(session);
          failures.accept(trouble);
        }
      }
    }
  }

  /** What is open is never left open where nobody can lock it. */
  private void shutAgain(Session session) {
    if (desk == null) {
      background.run(session::close, () -> {});
      Regardless.run(() -> shut(null)).forEach(failures);
    } else {
      lock();
    }
  }

  private void show(Session session, Place place) {
    desk =
        new OpenDesk(
            session,
            new DeskTools(
                words,
                session.clock(),
                background,
                tries,
                new Navigator(session.isFresh() ? new Place.FirstSteps() : place),
                dialogs,
                files,
                clipping,
                window.overlay(),
                preferences,
                bookmarks,
                room,
                random),
            this::lock,
            this::askToBeginAgain,
            this::renewKey);
    shutDesk = null;
    practise(session.isPractice());
    // Before anything can go wrong on the first screen: what is open is never left open
    idle = new IdleLock(clock, allowed(desk.place()), desk::warn, () -> lock(Session.Locked.IDLE));
    desk.onPlace(there -> allow(allowed(there)));
    window.show(desk.view());
    Regardless.run(
            desk::arrive,
            () ->
                session.remark().ifPresent(session.isOnlyNews() ? dialogs::inform : dialogs::tell))
        .forEach(failures);
  }

  /** Longer where a meeting runs: there one listens, and the desk is not left. */
  private Duration allowed(Place there) {
    var usual = Duration.ofMinutes(preferences.idleMinutes().get());
    return there instanceof Place.Meeting && usual.compareTo(IN_A_MEETING) < 0
        ? IN_A_MEETING
        : usual;
  }

  private void allow(Duration longer) {
    if (idle != null) {
      idle.allow(longer);
    }
  }

  private Terms terms() {
    return desk == null ? Terms.USUAL : desk.terms();
  }
}
