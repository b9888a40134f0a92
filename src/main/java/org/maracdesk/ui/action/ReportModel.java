package org.maracdesk.ui.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.FollowUpActions;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.ui.action.ActionsModel.Filter;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** What agencies report of the actions in the list, and accept of them: decides. */
public final class ReportModel {

  private final FollowUpActions journey;
  private final ActionsModel list;
  private final Background background;
  private final Status status;
  private final Dialogs dialogs;
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private @Nullable IntSupplier takeBack;
  private String takenBack = "";
  private List<ActionId> changed = List.of();

  /** Keeps through the journey what is reported of the actions in this list. */
  public ReportModel(
      FollowUpActions journey,
      ActionsModel list,
      Background background,
      Status status,
      Dialogs dialogs) {
    this.journey = journey;
    this.list = list;
    this.background = background;
    this.status = status;
    this.dialogs = dialogs;
  }

  /** What ends a report: the problems, or, when there are none, the next action to look at. */
  public interface Reported {

    /** Nothing was kept: put these right. */
    void refused(List<Problem> problems);

    /** Kept; the next action is null when none is left. */
    void kept(@Nullable Tracked next);
  }

  /** Whether there is a report to take back. */
  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  /** The day on which something is reported unless another is written in. */
  LocalDate today() {
    return list.today();
  }

  /** Keeps the same report for each of these actions. */
  void report(List<Tracked> actions, ReportDraft draft, Reported then) {
    if (actions.isEmpty()) {
      return;
    }
    var unreadable = draft.unreadable();
    if (!unreadable.isEmpty()) {
      then.refused(unreadable);
      return;
    }
    var progress = draft.progress();
    var reports = new LinkedHashMap<ActionId, Progress>();
    actions.forEach(each -> reports.put(each.action().id(), progress));
    var following = list.following(actions);
    background.run(
        () -> journey.report(reports, draft.told(today())),
        answer -> {
          switch (answer) {
            case Answered.Refused<FollowUpActions.Reported>(var problems) -> then.refused(problems);
            case Answered.Done<FollowUpActions.Reported>(var kept) -> {
              canBeTakenBack("actions.undone", reports.keySet(), () -> journey.takeBack(kept.id()));
              goOn(following, then);
            }
          }
        });
  }

  /**
   * Those of some actions that are to be accepted, where they are of one agency; else none. Why not
   * is said.
   */
  List<Tracked> waitingForAcceptance(List<Tracked> actions) {
    var waiting = actions.stream().filter(Tracked::isToBeAccepted).toList();
    if (waiting.isEmpty()) {
      status.say(Wording.of("actions.accept.none"));
    }
    return areOfSeveralAgencies(waiting) ? List.of() : waiting;
  }

  /**
   * Keeps that an agency which had nobody at the meeting accepts these actions.
   *
   * @param by who said so
   * @param on the day they did; null when what was typed is not one
   */
  void accept(List<Tracked> actions, Confidential by, @Nullable LocalDate on, Reported then) {
    if (on == null) {
      then.refused(List.of(Problem.at("told", Problem.Kind.NOT_A_DATE)));
      return;
    }
    var ids = actions.stream().map(each -> each.action().id()).toList();
    var following = list.following(actions);
    background.run(
        () -> journey.accept(ids, new Told(by, on)),
        answer -> {
          switch (answer) {
            case Answered.Refused<List<ActionId>>(var problems) -> then.refused(problems);
            case Answered.Done<List<ActionId>>(var accepted) -> {
              if (!accepted.isEmpty()) {
                canBeTakenBack(
                    "actions.accept.undone", accepted, () -> journey.takeBackAcceptance(accepted));
              }
              goOn(list.filter().get() == Filter.TO_BE_ACCEPTED ? following : ids, then);
            }
          }
        });
  }

  /** Asks who answers for these actions from now on, as when somebody leaves their post. */
  void giveToAnother(List<Tracked> actions, Reported then) {
    var waiting = actions.stream().filter(each -> each.action().progress().isOpen()).toList();
    if (waiting.isEmpty() || areOfSeveralAgencies(waiting)) {
      return;
    }
    var ids = waiting.stream().map(each -> each.action().id()).toList();
    dialogs.askForText(
        Dialogs.Question.of("actions.another", ids.size()),
        TextLimit.LINE.characters(),
        name ->
            background.run(
                () -> journey.name(ids, Confidential.of(name)),
                answer -> {
                  switch (answer) {
                    case Answered.Refused<List<Action>>(var problems) ->
                        dialogs.tell(ProblemText.nothingKept(problems));
                    case Answered.Done<List<Action>> _ -> {
                      status.saved();
                      goOn(ids, then);
                    }
                  }
                }));
  }

  /**
   * Puts back what the last report replaced, or takes back that an agency accepted, whichever was
   * the last; then shows the first of these actions.
   */
  public void undo(Reported then) {
    var how = takeBack;
    if (how == null) {
      return;
    }
    var said = takenBack;
    var ids = changed;
    background.run(
        how::getAsInt,
        number -> {
          takeBack = null;
          canUndo.set(false);
          status.say(Wording.of(number == ids.size() ? said : "actions.undone.partly"));
          goOn(ids, then);
        });
  }

  private void canBeTakenBack(String said, Collection<ActionId> ids, IntSupplier how) {
    takeBack = how;
    takenBack = said;
    changed = List.copyOf(ids);
    canUndo.set(true);
    status.saved();
  }

  private boolean areOfSeveralAgencies(List<Tracked> actions) {
    if (actions.stream().map(each -> each.action().owner()).distinct().count() <= 1) {
      return false;
    }
    dialogs.tell(Wording.of("journeys.action.several-agencies"));
    return true;
  }

  private void goOn(List<ActionId> next, Reported then) {
    list.reload(() -> then.kept(list.firstOf(next)));
  }
}
