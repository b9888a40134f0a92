package org.maracdesk.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.retention.KeptLonger;
import org.maracdesk.domain.retention.RetentionPolicy;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.DisposeOfCase;
import org.maracdesk.journeys.DisposeOfCase.Certified;
import org.maracdesk.journeys.DisposeOfCase.Outcome;
import org.maracdesk.journeys.KeepRetention;
import org.maracdesk.journeys.ReviewLine;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.Wording;

/** How long records are kept, what is due for review, and what was disposed of: decides. */
public final class RetentionModel {

  private static final FilePicker.Kind PDF =
      new FilePicker.Kind(Wording.of("retention.pdf"), "pdf");

  private final KeepRetention retention;
  private final DisposeOfCase disposal;
  private final Background background;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final FilePicker files;
  private final Status status;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Wording> trouble = new ReadOnlyObjectWrapper<>();

  /** The retention of an open store. */
  public RetentionModel(
      KeepRetention retention,
      DisposeOfCase disposal,
      Background background,
      Navigator navigator,
      Dialogs dialogs,
      FilePicker files,
      Status status) {
    this.retention = retention;
    this.disposal = disposal;
    this.background = background;
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
   * @param certificates what was disposed of, the latest first
   * @param somebodyElse whether anybody else could approve
   * @param inFile whether what was disposed of is still in the file
   */
  record Shown(
      RetentionPolicy policy,
      KeepRetention.Due due,
      List<Certified> certificates,
      boolean somebodyElse,
      boolean inFile) {
    Shown {
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

  /** Opens the case. */
  void open(ReviewLine line) {
    navigator.go(new Place.Case(line.caseId()));
  }

  /** Proposes to dispose of a case, after a question. */
  void propose(ReviewLine line) {
    dialogs.ask(
        Dialogs.Question.of("retention.propose", line.number().text()),
        () -> background.run(() -> disposal.propose(line.caseId()), this::answered));
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
        () -> disposal.takeBack(line.caseId()),
        () -> {
          status.say(Wording.of("retention.taken-back.said"));
          load();
        });
  }

  /** Keeps a case longer. */
  void keepLonger(
      ReviewLine line,
      @Nullable LocalDate until,
      Confidential because,
      Runnable kept,
      Consumer<List<Problem>> refused) {
    background.run(
        () -> retention.keepLonger(line.caseId(), until, because),
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

  /** Whether a case is being disposed of. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** What to say at the passphrase, or null. */
  ReadOnlyObjectProperty<@Nullable Wording> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** Forgets what was wrong with the words before. */
  void beginApproval() {
    trouble.set(null);
  }

  /** Approves what somebody else proposed; the array is wiped. */
  void approve(ReviewLine line, char[] mine, Runnable done) {
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
            return disposal.approve(line.caseId(), words);
          }
        },
        outcome -> approved(outcome, done),
        () -> busy.set(false));
  }

  private void approved(Outcome outcome, Runnable done) {
    switch (outcome) {
      case Outcome.WrongWords() -> trouble.set(Wording.of("retention.approve.wrong"));
      case Outcome.Barred(var bars) -> {
        trouble.set(RetentionWords.bar(bars.getFirst()));
        load();
      }
      case Outcome.Disposed(var certificate) -> {
        done.run();
        status.say(Wording.of("retention.approve.done", certificate.number().text()));
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
