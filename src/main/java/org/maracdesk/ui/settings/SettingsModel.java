package org.maracdesk.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.KeepAgencies;
import org.maracdesk.journeys.Session;
import org.maracdesk.journeys.StoreLook;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** How the area, its agencies and the store are set up: decides. */
public final class SettingsModel {

  private final Session session;
  private final Background background;
  private final Status status;
  private final BankModel bank;
  private final BackupsModel backups;
  private final ReadOnlyObjectWrapper<@Nullable Area> area = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Agency> agencies = FXCollections.observableArrayList();
  private final ObservableList<Representative> people = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable StoreLook> checked = new ReadOnlyObjectWrapper<>();

  /** The settings of an open store. */
  public SettingsModel(
      Session session, Background background, Status status, BackupsModel backups) {
    this.session = session;
    this.background = background;
    this.status = status;
    bank = new BankModel(session.keepActionBank(), background, status);
    this.backups = backups;
  }

  /** Reads the area, its agencies, representatives and usual actions. */
  public void load() {
    background.run(session::area, found -> found.ifPresent(area::set));
    reload();
    bank.load();
    backups.load();
  }

  /** Where backups go, and which there are. */
  BackupsModel backups() {
    return backups;
  }

  /** The usual actions. */
  BankModel bank() {
    return bank;
  }

  /** The area; null until it has been read. */
  public ReadOnlyObjectProperty<@Nullable Area> area() {
    return area.getReadOnlyProperty();
  }

  /** All agencies by name. */
  public ObservableList<Agency> agencies() {
    return agencies;
  }

  /** All representatives, by agency and name. */
  public ObservableList<Representative> people() {
    return people;
  }

  /** What people call an agency. */
  String agencyName(AgencyCode code) {
    return agencies.stream()
        .filter(agency -> agency.code().equals(code))
        .map(Agency::name)
        .findFirst()
        .orElse(code.value());
  }

  /** Whether everybody in the store is invented. */
  boolean isPractice() {
    return session.isPractice();
  }

  /** Where the store is. */
  String folder() {
    return session.folder().toString();
  }

  /** Keeps the area's habits; what is wrong with them goes to {@code refused}. */
  public void keep(Area changed, Consumer<List<Problem>> refused) {
    var problems = AreaProblems.of(changed, area.get());
    refused.accept(problems);
    if (problems.isEmpty()) {
      background.run(
          () -> session.keep(changed),
          () -> {
            area.set(changed);
            status.saved();
          });
    }
  }

  /** Keeps an agency. */
  public void keep(KeepAgencies.AgencyEntry entry, Consumer<List<Problem>> refused, Runnable kept) {
    background.run(
        () -> session.keepAgencies().keep(entry), answer -> answered(answer, refused, kept));
  }

  /** Keeps a representative. */
  public void keep(KeepAgencies.PersonEntry entry, Consumer<List<Problem>> refused, Runnable kept) {
    background.run(
        () -> session.keepAgencies().keep(entry), answer -> answered(answer, refused, kept));
  }

  /** Looks through the whole store. */
  public void check() {
    checking.set(true);
    checked.set(null);
    background.run(
        Wording.of("settings.store.checking"),
        session::check,
        checked::set,
        () -> checking.set(false));
  }

  /** Whether the store is being checked. */
  public ReadOnlyBooleanProperty checking() {
    return checking.getReadOnlyProperty();
  }

  /** What the last check found; null before it. */
  public ReadOnlyObjectProperty<@Nullable StoreLook> checked() {
    return checked.getReadOnlyProperty();
  }

  private <T> void answered(Answered<T> answer, Consumer<List<Problem>> refused, Runnable kept) {
    switch (answer) {
      case Answered.Refused<T>(var problems) -> refused.accept(problems);
      case Answered.Done<T> _ -> {
        status.saved();
        reload();
        kept.run();
      }
    }
  }

  private void reload() {
    background.run(session::agencies, found -> agencies.setAll(found));
    background.run(session::representatives, found -> people.setAll(found));
  }
}
