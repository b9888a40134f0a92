package org.maracdesk.ui.action;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.RemindAgencies;
import org.maracdesk.journeys.RemindAgencies.Due;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Clipping;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** Who is to be reminded today: decides. */
public final class RemindersModel {

  private final RemindAgencies journey;
  private final Background background;
  private final Navigator navigator;
  private final FilePicker files;
  private final Clipping clipping;
  private final Status status;
  private final ObservableList<Due> due = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

  /** Reminds through these. */
  public RemindersModel(
      RemindAgencies journey,
      Background background,
      Navigator navigator,
      FilePicker files,
      Clipping clipping,
      Status status) {
    this.journey = journey;
    this.background = background;
    this.navigator = navigator;
    this.files = files;
    this.clipping = clipping;
    this.status = status;
  }

  /** Reads what is to be sent today. */
  public void load() {
    background.run(
        journey::today,
        found -> {
          due.setAll(found);
          loaded.set(true);
        });
  }

  /** What is to be sent today, by agency. */
  public ObservableList<Due> due() {
    return due;
  }

  /** Whether it has been read. */
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** That the agency is no member any more, where it has left; else nothing. */
  Optional<String> left(Due reminder) {
    return journey.left(reminder);
  }

  /** Who may read a reminder, where that is not everybody at its step; else nothing. */
  List<String> only(Due reminder) {
    return journey.only(reminder);
  }

  /** Copies the text of a reminder for half a minute. */
  void copy(Due reminder) {
    background.run(
        () -> journey.copied(reminder),
        text -> {
          clipping.copy(Confidential.of(text));
          status.say(Wording.of("reminders.copied"));
        });
  }

  /** Saves a reminder as a paper. */
  void savePaper(Due reminder) {
    background.run(
        () -> journey.paper(reminder),
        paper ->
            files.save(
                Wording.of("reminders.where"),
                new FilePicker.Kind(Wording.of("actions.paper.kind"), "pdf"),
                paper.fileName(),
                file -> background.run(() -> journey.save(paper, file), this::saved)));
  }

  /** Saves a reminder as a spreadsheet. */
  void saveSheet(Due reminder) {
    background.run(
        () -> journey.sheet(reminder),
        sheet ->
            files.save(
                Wording.of("reminders.where"),
                new FilePicker.Kind(Wording.of("actions.export.kind"), "csv"),
                sheet.fileName(),
                file -> background.run(() -> journey.save(sheet, file), this::saved)));
  }

  private void saved() {
    status.say(Wording.of("reminders.saved"));
  }

  /** Keeps that these were sent. */
  void sent(List<Due> reminders) {
    var all = List.copyOf(reminders);
    background.run(
        () -> journey.sent(all),
        number -> {
          status.say(Wording.of("reminders.kept", number));
          load();
        });
  }

  /** Goes back to the actions. */
  void leave() {
    navigator.go(new Place.Actions());
  }
}
