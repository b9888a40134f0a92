package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Approval;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.UnfinishedFormality;
import org.maracdesk.domain.meeting.UnfinishedFormality.Kind;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Status;

/** Statement, interests, approval and corrections of a meeting: decides. */
final class FormalitiesModel {

  private final RunMeeting journey;
  private final MeetingId meeting;
  private final Background background;
  private final Status status;
  private final Dialogs dialogs;
  private final PlaceKeeper place;
  private final Runnable changed;
  private final Set<AgendaItemId> asked = new HashSet<>();
  private final FormalityDraft approval;
  private final FormalityDraft correction;
  private final List<FormalityDraft> interests = new ArrayList<>();

  /** Calls {@code changed} whenever something has been kept. */
  FormalitiesModel(
      RunMeeting journey,
      MeetingId meeting,
      Background background,
      Status status,
      Dialogs dialogs,
      PlaceKeeper place,
      Runnable changed) {
    this.journey = journey;
    this.meeting = meeting;
    this.background = background;
    this.status = status;
    this.dialogs = dialogs;
    this.place = place;
    this.changed = changed;
    approval = draft(Kind.APPROVAL, 0);
    correction = draft(Kind.CORRECTION, 0);
  }

  private FormalityDraft draft(Kind kind, int number) {
    return new FormalityDraft(kind, number, journey, meeting, background, status, place);
  }

  /** What was typed and not said before stands there again. */
  void typedBefore(List<UnfinishedFormality> before) {
    for (var one : before) {
      switch (one.kind()) {
        case APPROVAL -> approval.before(one);
        case CORRECTION -> correction.before(one);
        case INTEREST -> interest(one.number()).before(one);
      }
    }
  }

  /** What is typed of the approval and not said yet. */
  FormalityDraft approval() {
    return approval;
  }

  /** What is typed of a correction and not said yet. */
  FormalityDraft correction() {
    return correction;
  }

  /** The interests that are half said, in the order in which they were begun. */
  List<FormalityDraft> halfSaid() {
    return interests.stream().filter(draft -> draft.typed().isBegun()).toList();
  }

  /** Where the next interest is typed: what is half said of others stays. */
  FormalityDraft freshInterest() {
    return interests.stream()
        .filter(draft -> !draft.typed().isBegun())
        .findFirst()
        .orElseGet(() -> interest(interests.size()));
  }

  private FormalityDraft interest(int number) {
    while (interests.size() <= number) {
      interests.add(draft(Kind.INTEREST, interests.size()));
    }
    return interests.get(number);
  }

  private Stream<FormalityDraft> drafts() {
    return Stream.concat(Stream.of(approval, correction), List.copyOf(interests).stream());
  }

  /** Keeps now what is typed and not kept yet. */
  void keep() {
    drafts().forEach(FormalityDraft::keep);
  }

  /** Keeps what is not kept yet: the screen is about to go. */
  void leave() {
    drafts().forEach(FormalityDraft::leave);
  }

  /** The chair has read the statement. */
  void statementRead() {
    background.run(() -> journey.opening().statementRead(meeting), this::saved);
  }

  /** Asks why cases are opened although not everybody has accepted the statement. */
  void openEarly(Runnable then) {
    dialogs.askForText(
        Dialogs.Question.of("meeting.early"),
        TextLimit.TEXT.characters(),
        because ->
            background.run(
                () -> journey.opening().openEarly(meeting, Confidential.of(because)),
                answer -> {
                  switch (answer) {
                    case Answered.Refused<MeetingId>(var problems) ->
                        dialogs.tell(ProblemText.nothingKept(problems));
                    case Answered.Done<MeetingId> _ -> {
                      saved();
                      then.run();
                    }
                  }
                }));
  }

  /** The room was asked whether anybody knows anyone in today's cases. */
  void asked() {
    background.run(() -> journey.opening().asked(meeting), this::saved);
  }

  /** The room was asked whether anybody knows anyone in this case. */
  void asked(AgendaItemId item) {
    asked.add(item);
    background.run(() -> journey.opening().asked(meeting, item), this::saved);
  }

  /** Whether the room was asked about a case, as it is kept or about to be. */
  boolean isAskedFor(AgendaItemId item, MeetingRecord record) {
    return asked.contains(item) || record.formalities().isAskedFor(item);
  }

  /** Somebody knows somebody in a case; what is missing goes to {@code problems}. */
  void declare(Interest interest, Runnable then, Consumer<List<Problem>> problems) {
    // Kept before it is said: kept after it, it would stand there again
    interests.forEach(FormalityDraft::keep);
    background.run(
        () -> journey.opening().declare(meeting, interest),
        answer -> {
          if (answer instanceof Answered.Done<Interest>) {
            halfSaid().stream()
                .filter(half -> half.typed().isSaidBy(interest))
                .forEach(FormalityDraft::done);
            then.run();
          }
          take(answer, problems);
        });
  }

  /** What was declared was a mistake. */
  void withdraw(AttendanceId person, AgendaItemId item) {
    background.run(() -> journey.opening().withdraw(meeting, person, item), this::saved);
  }

  /** Opens the meeting once more after asking, to put something right. */
  void reopen() {
    dialogs.ask(
        Dialogs.Question.of("meeting.reopen"),
        () -> background.run(() -> journey.closing().reopen(meeting), this::saved));
  }

  /** The deputy chair approves a case that the chair had left for. */
  void approve(AgendaItemId item, String by, Consumer<List<Problem>> problems) {
    background.run(
        () -> journey.closing().approve(meeting, item, Confidential.of(by)),
        answer -> take(answer, problems));
  }

  /** The chair approves the minutes; from then on they are locked. */
  void approve(String by, String because, Consumer<List<Problem>> problems) {
    approval.keep();
    interests.forEach(FormalityDraft::keep);
    background.run(
        () -> journey.closing().approve(meeting, Confidential.of(by), Confidential.of(because)),
        answer -> {
          if (answer instanceof Answered.Done<Approval>) {
            interests.forEach(FormalityDraft::done);
          }
          take(approval, answer, problems);
        });
  }

  /** The minutes went out. */
  void issued() {
    background.run(() -> journey.closing().issued(meeting), this::saved);
  }

  /** Corrects locked minutes. */
  void correct(
      @Nullable AgendaItemId item, String by, String text, Consumer<List<Problem>> problems) {
    correction.keep();
    background.run(
        () -> journey.closing().correct(meeting, item, Confidential.of(by), Confidential.of(text)),
        answer -> take(correction, answer, problems));
  }

  private <T> void take(FormalityDraft half, Answered<T> answer, Consumer<List<Problem>> problems) {
    if (answer instanceof Answered.Done<T>) {
      half.done();
    }
    take(answer, problems);
  }

  private <T> void take(Answered<T> answer, Consumer<List<Problem>> problems) {
    switch (answer) {
      case Answered.Done<T> _ -> saved();
      case Answered.Refused<T>(var found) -> problems.accept(found);
    }
  }

  private void saved() {
    status.saved();
    changed.run();
  }
}
