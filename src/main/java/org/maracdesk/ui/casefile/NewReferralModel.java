package org.maracdesk.ui.casefile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.NewReferral;
import org.maracdesk.journeys.RegisterCase;
import org.maracdesk.journeys.RegisterCase.Unfinished;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.KeepSoon;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/**
 * A referral that is being written in by hand. It lives as long as the open store; what was typed
 * is in the store besides, so that it is there after a lock too.
 */
public final class NewReferralModel {

  private static final int OFFERED = 6;

  /** How long a letter waits for those after it, so that they are kept together. */
  static final Duration SOON = Duration.ofSeconds(1);

  private final RegisterCase journey;
  private final Supplier<List<Agency>> agencies;
  private final Background background;
  private final Navigator navigator;
  private final Status status;
  private @Nullable NewReferral draft;
  private @Nullable NewReferral held;
  private Map<String, Confidential> typed = Map.of();
  private final ReadOnlyObjectWrapper<@Nullable Wording> unfinished = new ReadOnlyObjectWrapper<>();
  private @Nullable KeepSoon soon;
  private boolean looked;
  private List<String> parts = List.of();

  /** What the form needs before it can be filled in. */
  private record Ready(
      List<Agency> agencies, List<String> parts, Optional<Unfinished> unfinished) {}

  /** Nothing written in yet. */
  public NewReferralModel(
      RegisterCase journey,
      Supplier<List<Agency>> agencies,
      Background background,
      Navigator navigator,
      Status status) {
    this.journey = journey;
    this.agencies = agencies;
    this.background = background;
    this.navigator = navigator;
    this.status = status;
  }

  /**
   * Reads who may refer, and the first time also what was written in before the desk was locked or
   * closed.
   *
   * @param show gets the agencies, and what was written in, if it was read just now
   */
  void begin(BiConsumer<List<Agency>, Optional<NewReferral>> show) {
    boolean first = !looked;
    looked = true;
    background.run(
        () -> new Ready(agencies.get(), journey.partsOfArea(), journey.unfinished()),
        ready -> {
          parts = List.copyOf(ready.parts());
          unfinished.set(ready.unfinished().map(Unfinished::said).orElse(null));
          var found = ready.unfinished().filter(any -> first);
          if (draft == null && found.isPresent()) {
            draft = found.get().form();
            held = draft;
            typed = found.get().unread();
          }
          show.accept(ready.agencies(), found.map(Unfinished::form));
        });
  }

  /** What the area is divided into, once it has been read; nothing where it is not. */
  List<String> parts() {
    return parts;
  }

  /** Says with what one goes on, and when it was saved; null where the form is a new one. */
  ReadOnlyObjectProperty<@Nullable Wording> unfinished() {
    return unfinished.getReadOnlyProperty();
  }

  /** What was written in has changed elsewhere: it is read anew. */
  public void lookAgain() {
    forget();
    looked = false;
  }

  /** The completed checklist that the referral is written for, if it is written for one. */
  void whose(Consumer<ChecklistCover> show) {
    background.run(journey::unfinishedFor, found -> found.ifPresent(show));
  }

  /** It is written for somebody else: the checklist stays without a referral. */
  void forNone(Runnable done) {
    background.run(journey::writtenForNone, done);
  }

  /** Offers people of that name. */
  void find(String query, Consumer<List<Person>> show) {
    background.run(() -> journey.find(query, OFFERED), show);
  }

  /** Somebody new. */
  Person stranger() {
    return journey.stranger();
  }

  /** What was written in when the place was last left, if anything. */
  public @Nullable NewReferral draft() {
    return draft;
  }

  /** What was typed when the place was last left and cannot be read, by its place in the form. */
  Map<String, Confidential> typed() {
    return typed;
  }

  /**
   * Holds what is written in, so that neither a lock nor a power cut loses it.
   *
   * @param unread what is typed and cannot be read, by its place
   */
  public void hold(NewReferral written, Map<String, Confidential> unread) {
    if (soon != null) {
      soon.stopWaiting();
    }
    draft = written;
    boolean news = !unread.equals(typed) || !written.equals(held);
    typed = Map.copyOf(unread);
    if (!news || held == null && written.isBlank() && unread.isEmpty()) {
      return;
    }
    held = written;
    var kept = new boolean[1];
    background.run(
        null,
        () -> {
          journey.hold(written, unread);
          return true;
        },
        done -> {
          kept[0] = true;
          saved();
        },
        () -> {
          if (!kept[0]) {
            notKept();
          }
        });
  }

  private void notKept() {
    held = null;
    if (soon != null) {
      soon.failed();
    }
  }

  /**
   * A form is written in from now on.
   *
   * @param keep has it held, for {@link #touched} only tells that there is something to hold
   */
  void writing(Runnable keep) {
    soon = new KeepSoon(background, SOON, keep);
  }

  /** Something was written: it is held a moment after its first letter. */
  void touched() {
    if (soon != null) {
      soon.touched();
    }
  }

  /** The form is about to go. */
  void left() {
    if (soon != null) {
      soon.leave();
    }
  }

  private void saved() {
    if (typed.isEmpty()) {
      status.saved();
    } else {
      status.say(Wording.of("referral.saved-except"));
    }
  }

  /** Keeps the referral and goes to its case, or says what to put right. */
  public void register(NewReferral form, Consumer<List<Problem>> refused) {
    draft = form;
    background.run(
        () -> journey.register(form),
        answer -> {
          switch (answer) {
            case Answered.Refused<CaseId>(var problems) -> refused.accept(problems);
            case Answered.Done<CaseId>(var id) -> {
              forget();
              navigator.replace(new Place.Case(id));
              status.saved();
            }
          }
        });
  }

  /** Throws away what is written in, and goes back. */
  public void discard() {
    forget();
    background.run(journey::discard, navigator::back);
  }

  private void forget() {
    draft = null;
    held = null;
    typed = Map.of();
  }
}
