package org.maracdesk.ui.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.WordingPack;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.ChecklistLook;
import org.maracdesk.journeys.KeepChecklists;
import org.maracdesk.journeys.KeepLocalRules;
import org.maracdesk.journeys.RulesEntry;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Dialogs.Question;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** Which checklists are offered, in whose words, and under which local rules: decides. */
public final class ChecklistsModel {

  private static final FilePicker.Kind JSON =
      new FilePicker.Kind(Wording.of("settings.checklists.kind"), "json");

  private final KeepChecklists checklists;
  private final KeepLocalRules localRules;
  private final Background background;
  private final Dialogs dialogs;
  private final FilePicker files;
  private final Status status;
  private final Clock clock;
  private final ObservableList<KeepChecklists.Listed> listed = FXCollections.observableArrayList();
  private final ObservableList<KeepLocalRules.Listed> rules = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable ChecklistLook> look = new ReadOnlyObjectWrapper<>();
  private List<ChecklistForm> counted = List.of();

  /** The checklists of an open store. */
  public ChecklistsModel(
      KeepChecklists checklists,
      KeepLocalRules localRules,
      Background background,
      Dialogs dialogs,
      FilePicker files,
      Status status,
      Clock clock) {
    this.checklists = checklists;
    this.localRules = localRules;
    this.background = background;
    this.dialogs = dialogs;
    this.files = files;
    this.status = status;
    this.clock = clock;
  }

  /** Reads what lies on the shelf. */
  public void load() {
    background.run(checklists::all, found -> listed.setAll(found));
    background.run(localRules::countedForms, found -> counted = found);
    background.run(localRules::all, found -> rules.setAll(found));
  }

  /** Every checklist there is here. */
  public ObservableList<KeepChecklists.Listed> listed() {
    return listed;
  }

  /** All local rules, those in force first. */
  public ObservableList<KeepLocalRules.Listed> rules() {
    return rules;
  }

  /** The forms whose scores local rules can speak about. */
  List<ChecklistForm> counted() {
    return counted;
  }

  /** What a chosen file turned out to be; null when none is being looked at. */
  public ReadOnlyObjectProperty<@Nullable ChecklistLook> look() {
    return look.getReadOnlyProperty();
  }

  /** The day something was done. */
  LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  /** What tells the day. */
  Clock clock() {
    return clock;
  }

  /** Lets the user choose a file under this title; whatever it is, it is looked at. */
  public void choose(String title) {
    files.open(Wording.of(title), JSON, this::lookAt);
  }

  /** Looks at a file; nothing is changed. */
  public void lookAt(Path file) {
    background.run(
        Wording.of("settings.checklists.looking"), () -> checklists.look(file), look::set);
  }

  /** Forgets the file that was looked at. */
  public void forget() {
    look.set(null);
  }

  /** Adds the checklist that was looked at. */
  void add(ChecklistLook.Form form) {
    change(() -> checklists.add(form), "settings.checklists.added");
  }

  /** Uses the words that were looked at; without the tick, the problem goes to {@code refused}. */
  void use(ChecklistLook.Pack pack, boolean agreed, Consumer<List<Problem>> refused) {
    background.run(
        () -> checklists.use(pack, agreed),
        answer -> {
          switch (answer) {
            case Answered.Refused<WordingPack>(var problems) -> refused.accept(problems);
            case Answered.Done<WordingPack> _ -> done("settings.checklists.pack-used");
          }
        });
  }

  /** Takes a checklist out of use, once the user has said yes. */
  void withdraw(KeepChecklists.Listed which) {
    dialogs.ask(
        Question.of("settings.checklists.withdraw"),
        () -> change(() -> checklists.withdraw(which), "settings.checklists.withdrawn"));
  }

  /** Offers a checklist again. */
  void offer(KeepChecklists.Listed which) {
    change(() -> checklists.offer(which), "settings.checklists.offered");
  }

  /** Goes back to a checklist's own prompts, once the user has said yes. */
  void useOwnWords(KeepChecklists.Listed which) {
    dialogs.ask(
        Question.of("settings.checklists.own-words"),
        () -> change(() -> checklists.useOwnWords(which), "settings.checklists.own-words-used"));
  }

  /** Puts local rules in force, once the user has said yes. */
  void choose(Profile profile) {
    dialogs.ask(
        Question.of("settings.rules.choose"),
        () -> change(() -> localRules.choose(profile), "settings.rules.chosen"));
  }

  /** Puts the local rules that were looked at in force. */
  void take(ChecklistLook.Rules found) {
    change(() -> localRules.take(found), "settings.rules.chosen");
  }

  /** Notes that the rules were confirmed, once the user has said yes. */
  void confirm(Profile profile) {
    dialogs.ask(
        Question.of("settings.rules.confirm"),
        () -> change(() -> localRules.confirm(profile), "settings.rules.confirmed"));
  }

  /** Keeps rules as they were written in. */
  void keep(RulesEntry entry, Consumer<List<Problem>> refused, Runnable kept) {
    background.run(
        () -> localRules.keep(entry),
        answer -> {
          switch (answer) {
            case Answered.Refused<Profile>(var problems) -> refused.accept(problems);
            case Answered.Done<Profile> _ -> {
              done("settings.rules.kept");
              kept.run();
            }
          }
        });
  }

  /** Saves rules as a file. */
  void save(Profile profile) {
    files.save(
        Wording.of("settings.rules.save.where"),
        JSON,
        localRules.fileName(profile),
        file ->
            background.run(
                () -> localRules.save(profile, file),
                () -> status.say(Wording.of("settings.rules.saved"))));
  }

  private void change(Runnable work, String said) {
    background.run(work, () -> done(said));
  }

  private void done(String said) {
    forget();
    load();
    status.say(Wording.of(said));
  }
}
