package org.maracdesk.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.LookAfterUnlock;
import org.maracdesk.journeys.RenewKey;
import org.maracdesk.journeys.Session;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Desk;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.PracticeBand;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.vault.LeftBackup;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.Terms;
import org.maracdesk.wording.Wording;

/** What lives from unlock to lock: the open store and the desk that shows it. */
final class OpenDesk implements LockBackup.Open {

  private static final Duration SEEN_AGAIN = Duration.ofMinutes(5);

  private final Session session;
  private final DeskTools tools;
  private final SessionScreens screens;
  private final Desk desk;
  private final Status status;
  private Subscription noting = Subscription.EMPTY;
  private Background.@Nullable Job remembering;

  /**
   * A desk on an open store.
   *
   * @param lock shuts it
   * @param afresh begins practice again; asks first
   * @param renewing gives the store a new key
   */
  OpenDesk(
      Session session,
      DeskTools tools,
      Runnable lock,
      Runnable afresh,
      KeyCards.Renewing renewing) {
    this.session = session;
    this.tools = tools;
    status = new Status(tools.clock());
    screens = new SessionScreens(session, tools, status, renewing);
    desk =
        new Desk(
            tools.words(),
            tools.navigator(),
            screens,
            tools.overlay(),
            status,
            tools.background().notice(),
            lock);
    if (session.isPractice()) {
      desk.across(new PracticeBand(tools.words(), LocalDate.now(tools.clock()), afresh));
    }
  }

  /** The desk, to be shown in the window. */
  Parent view() {
    return desk;
  }

  /** Called once it is in the window. */
  void arrive() {
    try {
      desk.arrive();
    } finally {
      // After the desk, so that what is opened is read first and noted then
      noting = tools.navigator().place().subscribe(this::opened);
      remember();
      look(session.lookAfterUnlock());
    }
  }

  /** Each step is a job of its own, so that whatever is done at the desk comes in between. */
  private void look(LookAfterUnlock look) {
    tools
        .background()
        .run(
            look::step,
            more -> {
              if (more) {
                look(look);
              } else if (look.told().isPresent()) {
                tools.dialogs().tell(look.told().get());
              } else if (look.isOfEverything()) {
                status.say(Wording.of("journeys.look.clean"));
              }
            });
  }

  /** How far the trail has come is remembered now and then: a program may be ended at once. */
  private void remember() {
    remembering =
        tools
            .background()
            .after(SEEN_AGAIN, () -> tools.background().run(session::remember, this::remember));
  }

  private void opened(Place place) {
    tools.background().run(() -> note(place), told -> told.ifPresent(status::refuse));
  }

  private Optional<Wording> note(Place place) {
    var told = new NotedPlaces(session.noteReading()).opened(place);
    session
        .runMeeting()
        .places()
        .turnedTo(
            switch (place) {
              case Place.Meeting(var id) -> id;
              case Place.Documents(var id) -> id;
              default -> null;
            });
    return told;
  }

  /** Where one is. */
  Place place() {
    return tools.navigator().place().get();
  }

  /** Told where one goes from now on. */
  void onPlace(Consumer<Place> then) {
    tools.navigator().place().subscribe((before, there) -> then.accept(there));
  }

  @Override
  public Path folder() {
    return session.folder();
  }

  @Override
  public void took(LeftBackup left, BackupOutcome outcome) {
    session.keepBackups().took(left, outcome);
  }

  @Override
  public void tellOf(BackupOutcome outcome) {
    screens.backedUpAtLock(outcome);
  }

  /** Where its backups go, if somebody chose a place. Call it where {@link #lock} may be called. */
  Optional<Path> placeOfBackups() {
    return session.isPractice() ? Optional.empty() : session.keepBackups().chosenPlace();
  }

  /** What the area calls the meeting and the people it is about. */
  Terms terms() {
    return session.terms();
  }

  /** Warns that the desk locks in so many seconds. */
  void warn(long seconds) {
    desk.warn(seconds);
  }

  /** Leaves the present screen, so that it keeps what is not kept yet. */
  void leave() {
    noting.unsubscribe();
    if (remembering != null) {
      remembering.cancel();
    }
    desk.leave();
  }

  /** Gives the store a new key and opens it again. Call it where {@link #lock} may be called. */
  RenewKey.Outcome renew(RenewKey renewKey, Passphrase mine, boolean withoutEarlier) {
    var outcome = renewKey.renew(session, mine, withoutEarlier);
    if (outcome instanceof RenewKey.Outcome.WrongWords) {
      session.lock(Session.Locked.BY_HAND);
    }
    return outcome;
  }

  /** Closes the store without a backup. Call it where {@link #lock} may be called. */
  void end() {
    session.close();
  }

  /**
   * Locks the store. Call it off the window's thread, after what screens gave to keep.
   *
   * @return the backup that is left to make
   */
  Optional<LeftBackup> lock(Session.Locked how) {
    return session.leave(how);
  }
}
