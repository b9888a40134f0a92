package org.maracdesk.ui.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.KeepRetention;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Status;

/** What holds one case, so that nothing of it is disposed of: decides. */
public final class HoldsModel {

  /** What can be done with the holds of one case, in the background. */
  interface Holds {

    /** All of them, lifted ones too, oldest first. */
    List<LegalHold> all();

    /** Puts one on. */
    Answered<LegalHold> place(
        LegalHold.@Nullable Kind kind,
        Confidential askedBy,
        @Nullable LocalDate since,
        @Nullable LocalDate reviewOn);

    /** Lifts one. */
    Answered<LegalHold> lift(LegalHold hold, Confidential because);
  }

  private final Holds journey;
  private final Background background;
  private final Dialogs dialogs;
  private final Status status;
  private final ReadOnlyObjectWrapper<List<LegalHold>> holds =
      new ReadOnlyObjectWrapper<>(List.of());

  /** The holds of this case of an open store. */
  public HoldsModel(
      CaseId id, KeepRetention journey, Background background, Dialogs dialogs, Status status) {
    this(new OfCase(id, journey), background, dialogs, status);
  }

  HoldsModel(Holds journey, Background background, Dialogs dialogs, Status status) {
    this.journey = journey;
    this.background = background;
    this.dialogs = dialogs;
    this.status = status;
  }

  /** Reads them anew. */
  void load() {
    background.run(journey::all, holds::set);
  }

  /** All of them, lifted ones too, oldest first. */
  ReadOnlyObjectProperty<List<LegalHold>> holds() {
    return holds.getReadOnlyProperty();
  }

  /** Those in force. */
  List<LegalHold> inForce() {
    return holds.get().stream().filter(LegalHold::isInForce).toList();
  }

  /** Puts a hold on the case, or says what is wrong. */
  void place(
      LegalHold.@Nullable Kind kind,
      Confidential askedBy,
      @Nullable LocalDate since,
      @Nullable LocalDate reviewOn,
      Runnable placed,
      Consumer<List<Problem>> refused) {
    background.run(
        () -> journey.place(kind, askedBy, since, reviewOn),
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
  void lift(LegalHold hold) {
    dialogs.askForText(
        Dialogs.Question.of("case.holds.lift"),
        TextLimit.TEXT.characters(),
        because ->
            background.run(
                () -> journey.lift(hold, Confidential.of(because)),
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

  private record OfCase(CaseId id, KeepRetention journey) implements Holds {

    @Override
    public List<LegalHold> all() {
      return journey.holds(RecordId.of(id));
    }

    @Override
    public Answered<LegalHold> place(
        LegalHold.@Nullable Kind kind,
        Confidential askedBy,
        @Nullable LocalDate since,
        @Nullable LocalDate reviewOn) {
      return journey.hold(RecordId.of(id), kind, askedBy, since, reviewOn);
    }

    @Override
    public Answered<LegalHold> lift(LegalHold hold, Confidential because) {
      return journey.lift(hold, because);
    }
  }
}
