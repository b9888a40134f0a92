package org.maracdesk.ui.casefile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/**
 * A referral that is being written in by hand. It lives as long as the open store, so that what was
 * typed is still there when the place is left by mistake; a lock takes it away.
 */
public final class NewReferralModel {

  private static final int OFFERED = 6;
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final RegisterCase journey;
  private final Supplier<List<Agency>> agencies;
  private final Background background;
  private final Navigator navigator;
  private final Status status;
  private @Nullable NewReferral draft;
  private @Nullable NewReferral held;
  private Map<String, Confidential> typed = Map.of();
  private boolean looked;

  /** What the form needs before it can be filled in. */
  private record Ready(List<Agency> agencies, Optional<NewReferral> unfinished) {}

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
        () -> new Ready(agencies.get(), first ? journey.unfinished() : Optional.empty()),
        ready -> {
          if (draft == null && ready.unfinished().isPresent()) {
            draft = ready.unfinished().get();
            held = draft;
          }
          show.accept(ready.agencies(), ready.unfinished());
        });
  }

  /** What was written in has changed elsewhere: it is read anew. */
  public void lookAgain() {
    draft = null;
    held = null;
    typed = Map.of();
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
   * @param unread what is typed and cannot be read, by its place; held as long as the desk is open
   */
  public void hold(NewReferral written, Map<String, Confidential> unread) {
    draft = written;
    boolean news = !unread.equals(typed);
    typed = Map.copyOf(unread);
    if (!written.equals(held) && !(held == null && written.isBlank())) {
      held = written;
      background.run(() -> journey.hold(written), this::saved);
    } else if (news) {
      saved();
    }
  }

  private void saved() {
    if (typed.isEmpty()) {
      status.saved();
    } else {
      status.say(Wording.of("referral.saved-except"));
    }
  }

  /** Does something after a pause in writing. */
  Background.Job later(Runnable then) {
    return background.after(PAUSE, then);
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
              draft = null;
              held = null;
              typed = Map.of();
              status.saved();
              navigator.replace(new Place.Case(id));
            }
          }
        });
  }

  /** Throws away what is written in, and goes back. */
  public void discard() {
    draft = null;
    held = null;
    typed = Map.of();
    background.run(journey::discard, navigator::back);
  }
}
