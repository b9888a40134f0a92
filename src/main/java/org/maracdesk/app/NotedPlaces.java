package org.maracdesk.app;

import java.util.Optional;
import org.maracdesk.journeys.NoteReading;
import org.maracdesk.journeys.NoteReading.View;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Wording;

/**
 * Which places show a case or a meeting, so that opening them is noted. A running meeting notes its
 * cases itself, each as it comes up.
 *
 * @param journey notes
 */
record NotedPlaces(NoteReading journey) {

  /** Notes the place, if it is one of those; says what to tell if that did not work. */
  Optional<Wording> opened(Place place) {
    return switch (place) {
      case Place.Case(var id) -> journey.opened(id, View.CASE);
      case Place.Checklist(var id) -> journey.opened(id, View.CHECKLIST);
      case Place.ChecklistPaper(var id) -> journey.opened(id, View.CHECKLIST_PAPER);
      case Place.LookBack(var id) -> journey.opened(id, View.CHECKLISTS_BESIDE);
      case Place.CaseResearch(var id) -> journey.opened(id, View.RESEARCH);
      case Place.Return(var id, _) -> journey.opened(id, View.RESEARCH);
      case Place.Research(var id) -> journey.opened(id, View.RESEARCH);
      case Place.Agenda(var id) -> journey.opened(id, View.AGENDA);
      case Place.Meeting(var id) -> journey.opened(id, View.MEETING);
      case Place.Documents(var id) -> journey.opened(id, View.PAPERS);
      case Place.Trail() -> journey.trailOpened();
      case Place.Emergency(var id) -> journey.opened(id, View.EMERGENCY);
      // Lists name cases in a line each; what is opened from them is noted
      case Place.Cases() -> Optional.empty();
      case Place.NewCase() -> Optional.empty();
      case Place.Checklists() -> Optional.empty();
      case Place.Meetings() -> Optional.empty();
      case Place.Actions() -> Optional.empty();
      case Place.ActionsOf(_) -> Optional.empty();
      case Place.Reminders() -> Optional.empty();
      case Place.ActionFigures() -> Optional.empty();
      case Place.ActionUpdates() -> Optional.empty();
      case Place.Import() -> Optional.empty();
      case Place.Settings() -> Optional.empty();
      case Place.Backups() -> Optional.empty();
      case Place.WaysIn() -> Optional.empty();
      case Place.Keeping() -> Optional.empty();
      case Place.FirstSteps() -> Optional.empty();
    };
  }
}
