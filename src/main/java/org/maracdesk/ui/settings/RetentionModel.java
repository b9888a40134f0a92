package org.maracdesk.ui.settings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.retention.KeptLonger;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.RetentionPolicy;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.DisposeOfRecord;
import org.maracdesk.journeys.DisposeOfRecord.Certified;
import org.maracdesk.journeys.DisposeOfRecord.Outcome;
import org.maracdesk.journeys.HeldRecord;
import org.maracdesk.journeys.KeepRetention;
import org.maracdesk.journeys.NamedRecord;
import org.maracdesk.journeys.ReviewLine;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.Wording;

/** How long records are kept, what is due for review, and what was disposed of: decides. */
public final class RetentionModel {

  private static final FilePicker.Kind PDF =
      new FilePicker.Kind(Wording.of("retention.pdf"), "pdf");

  private final KeepRetention retention;
  private final DisposeOfRecord disposal;
  private final Background background;
  private final WrongTries tries;
  private final ReadOnlyObjectProperty<Integer> waiting;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final FilePicker files;
  private final Status status;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Wording> trouble = new ReadOnlyObjectWrapper<>();

  /**
   * The retention of an open store.
   *
   * @param tries counts wrong words at an approval
   */
  public RetentionModel(
      KeepRetention retention,
      DisposeOfRecord disposal,
      Background background,
      WrongTries tries,
      Navigator navigator,
      Dialogs dialogs,
      FilePicker files,
      Status status) {
    this.retention = retention;
    this.disposal = disposal;
    this.background = background;
    this.tries = tries;
    waiting = tries.waiting();
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.files = files;
    this.status = status;
  }

  /**
   * All there is to see.
   *
   * @param policy the rules in force
   * @param due what is due for review
   * @param past the holds of any record that have come to their review date, the longest first
   * @param holds the holds of meetings and of checklists without a case, oldest first
   * @param loose what such a hold can be put on
   * @param certificates what was disposed of, the latest first
   * @param somebodyElse whether anybody else could approve
   * @param inFile whether what was disposed of is still in the file
   */
  record Shown(
      RetentionPolicy policy,
      KeepRetention.Due due,
      List<HeldRecord> past,
      List<HeldRecord> holds,
      List<NamedRecord> loose,
      List<Certified> certificates,
      boolean somebodyElse,
      boolean inFile) {
    Shown {
      past = List.copyOf(past);
      holds = List.copyOf(holds);
      loose = List.copyOf(loose);
      certificates = List.copyOf(certificates);
    }
  }

  /** Reads all of it anew. */
  void load() {
    background.run(
        () ->
            new Shown(
                retention.policy(),
                retention.due(),
                retention.pastReview(),
                retention.held(),
                retention.loose(),
                disposal.certificates(),
                disposal.isSomebodyElseThere(),
                disposal.isStillInTheFile()),
        shown::set);
  }

  /** What is to be seen; null before it was read. */
  ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Puts rules in force. */
  void keep(RetentionPolicy rules) {
    background.run(
        () -> retention.keep(rules),
        kept -> {
          status.saved();
          load();
        });
  }

  /** Whether this line was proposed with the key that opened the store. */
  boolean isMine(ReviewLine line) {
    var proposal = line.proposal();
    return proposal != null && proposal.by().slot().equals(disposal.me().slot());
  }

  /** Opens the record. */
  void open(NamedRecord record) {
    navigator.go(
        switch (record) {
          case NamedRecord.OfCase(var id, _, _) -> new Place.Case(id);
          case NamedRecord.OfMeeting(var id, _, boolean begun) ->
              begun ? new Place.Meeting(id) : new Place.Agenda(id);
          case NamedRecord.OfChecklist(var id, _, _) -> new Place.Checklist(id);
        });
  }

  /** Proposes to dispose of a record, after a question. */
  void propose(ReviewLine line) {
    dialogs.ask(
        Dialogs.Question.of("retention.propose", RetentionWords.what(line.named())),
        () -> background.run(() -> disposal.propose(line.record()), this::answered));
  }

  private void answered(Outcome outcome) {
    if (outcome instanceof Outcome.Proposed) {
      status.say(Wording.of("retention.proposed.said"));
    }
    load();
  }

  /** Takes a proposal back. */
  void takeBack(ReviewLine line) {
    background.run(
        () -> disposal.takeBack(line.record()),
        () -> {
          status.say(Wording.of("retention.taken-back.said"));
          load();
        });
  }

  /** Keeps a record longer. */
  void keepLonger(
      ReviewLine line,
      @Nullable LocalDate until,
      Confidential because,
      Runnable kept,
      Consumer<List<Problem>> refused) {
    background.run(
        () -> retention.keepLonger(line.record(), until, because),
        answer -> {
          switch (answer) {
            case Answered.Refused<KeptLonger>(var problems) -> refused.accept(problems);
            case Answered.Done<KeptLonger> _ -> {
              status.saved();
              kept.run();
              load();
            }
          }
        });
  }

  /** Puts a hold on a meeting or a checklist without a case, or says what is wrong. */
  void hold(
      @Nullable NamedRecord record,
      LegalHold.@Nullable Kind kind,
      Confidential askedBy,
      @Nullable LocalDate since,
      @Nullable LocalDate reviewOn,
      Runnable placed,
      Consumer<List<Problem>> refused) {
    background.run(
        () ->
            retention.hold(record == null ? null : record.record(), kind, askedBy, since, reviewOn),
        answer -> {
          switch (answer) {
            case Answered.Refused<LegalHold>(var problems) -> refused.accept(problems);
            case Answered.Done<LegalHold> _ -> {
              status.saved();
              placed.run();
              load();
            }
          }
        });
  }

  /** Lifts a hold, after asking why. */
  void lift(HeldRecord held) {
    dialogs.askForText(
        Dialogs.Question.of("retention.lift", RetentionWords.what(held.record())),
        TextLimit.TEXT.characters(),
        because ->
            background.run(
                () -> retention.lift(held.hold(), Confidential.of(because)),
                answer -> {
                  switch (answer) {
                    case Answered.Refused<LegalHold>(var problems) ->
                        dialogs.tell(ProblemText.nothingKept(problems));
                    case Answered.Done<LegalHold> _ -> {
                      status.saved();
                      load();
                    }
                  }
                }));
  }

  /** Says that a hold is still needed, and when to ask again. */
  void askAgain(
      HeldRecord held, @Nullable LocalDate on, Runnable kept, Consumer<List<Problem>> refused) {
    background.run(
        () -> retention.askAgain(held.hold(), on),
        answer -> {
          switch (answer) {
            case Answered.Refused<LegalHold>(var problems) -> refused.accept(problems);
            case Answered.Done<LegalHold> _ -> {
              status.saved();
              kept.run();
              load();
            }
          }
        });
  }

  /** Whether a record is being disposed of. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Seconds until the next try at an approval. */
  ReadOnlyObjectProperty<Integer> waiting() {
    return waiting;
  }

  /** What to say at the passphrase, or null. */
  ReadOnlyObjectProperty<@Nullable Wording> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** Forgets what was wrong with the words before. */
  void beginApproval() {
    trouble.set(null);
  }

  /** Approves what somebody else proposed, unless it has to wait; the array is wiped. */
  void approve(ReviewLine line, char[] mine, Runnable done) {
    if (tries.mustWait()) {
      Arrays.fill(mine, '\0');
      return;
    }
    // Said again even where it is the same, so that the field is gone to once more
    trouble.set(null);
    if (mine.length == 0) {
      trouble.set(Wording.of("retention.approve.missing"));
      return;
    }
    busy.set(true);
    var words = Passphrase.of(mine);
    background.run(
        Wording.of("retention.approve.busy"),
        () -> {
          try (words) {
            return disposal.approve(line.record(), words);
          }
        },
        outcome -> approved(line, outcome, done),
        () -> busy.set(false));
  }

  private void approved(ReviewLine line, Outcome outcome, Runnable done) {
    if (!(outcome instanceof Outcome.WrongWords)) {
      tries.right();
    }
    switch (outcome) {
      case Outcome.WrongWords() -> {
        tries.wrong();
        trouble.set(Wording.of("retention.approve.wrong"));
      }
      case Outcome.Barred(var bars) -> {
        trouble.set(RetentionWords.bar(bars.getFirst(), line.named()));
        load();
      }
      case Outcome.Disposed(var certificate) -> {
        done.run();
        status.say(Wording.of("retention.approve.done", RetentionWords.what(certificate.of())));
        load();
      }
      case Outcome.Proposed _ -> load();
    }
  }

  /** Saves a certificate as a PDF. */
  void save(Certified certified) {
    files.save(
        Wording.of("retention.certificate.save.title"),
        PDF,
        disposal.fileName(certified),
        file ->
            background.run(
                () -> disposal.save(certified, file),
                () -> status.say(Wording.of("retention.certificate.saved"))));
  }
}
