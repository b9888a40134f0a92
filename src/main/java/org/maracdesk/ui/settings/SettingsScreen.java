package org.maracdesk.ui.settings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.journeys.ChecklistLook;
import org.maracdesk.journeys.KeepChecklists;
import org.maracdesk.journeys.KeepLocalRules;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.SideChoice;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.ScreenPictures;
import org.maracdesk.wording.Words;

/** How the desk, the area, its agencies and the store are set up: shows. */
public final class SettingsScreen implements Screen {

  /** The parts, in the order of how often they are needed. */
  public enum Section {
    DESK,
    AREA,
    DAYS,
    CHECKLISTS,
    RULES,
    AGENCIES,
    PEOPLE,
    BANK,
    STORE,
    RETENTION,
    KEYS,
    BACKUPS,
    ABOUT
  }

  private final Words words;
  private final SettingsModel model;
  private final String version;
  private final DeskPart desk;
  private final AreaForm area;
  private final DaysPart days;
  private final AgencyPart agencies;
  private final PeoplePart people;
  private final BankPart bank;
  private final StorePart store;
  private final RetentionPart retention;
  private final KeysModel keysModel;
  private final KeysPart keys;
  private final BackupsPart backups;
  private final ChecklistsModel checklistsModel;
  private final ChecklistPart checklists;
  private final RulesPart rules;
  private final LookPart look;
  private final StackPane slot = new StackPane();
  private final SideChoice<Section> view;
  private Runnable trail = () -> {};

  /**
   * A screen of this model.
   *
   * @param checklistsModel which checklists there are, and the local rules
   * @param version the program's version
   * @param keysModel who can open the store
   * @param cards what changes that
   * @param retention how long records are kept
   * @param firstSteps shows the area step by step
   */
  public SettingsScreen(
      Words words,
      SettingsModel model,
      ChecklistsModel checklistsModel,
      Preferences preferences,
      Clock clock,
      String version,
      KeysModel keysModel,
      KeysCards cards,
      RetentionPart retention,
      Runnable firstSteps) {
    this.words = words;
    this.model = model;
    this.version = version;
    desk = new DeskPart(words, preferences, ScreenPictures.canLeaveOut());
    area = new AreaForm(words, model, firstSteps);
    days = new DaysPart(words, model, clock, () -> again(Section.DAYS));
    people = new PeoplePart(words, model, this::show);
    agencies = new AgencyPart(words, model, clock, this::show, this::addDeputy);
    bank = new BankPart(words, model.bank());
    store = new StorePart(words, model);
    this.retention = retention;
    this.keysModel = keysModel;
    keys = new KeysPart(words, keysModel, cards);
    backups = new BackupsPart(words, model.backups());
    this.checklistsModel = checklistsModel;
    checklists = new ChecklistPart(words, checklistsModel);
    rules = new RulesPart(words, checklistsModel, this::show);
    look = new LookPart(words, checklistsModel);
    view =
        new SideChoice<>(
            words.say("settings.sections"),
            each -> words.name("settings.section", each),
            each -> words.name("settings.about-section", each),
            slot);
    view.fill(sections(model.isPractice()));
    view.chosen()
        .subscribe(
            section -> {
              checklistsModel.forget();
              show();
            });
    model
        .area()
        .subscribe(
            changed -> {
              showIf(Section.AREA);
              again(Section.DAYS);
            });
    model.agencies().addListener((ListChangeListener<Agency>) change -> showIf(Section.AGENCIES));
    model
        .people()
        .addListener((ListChangeListener<Representative>) change -> showIf(Section.PEOPLE));
    checklistsModel
        .listed()
        .addListener(
            (ListChangeListener<KeepChecklists.Listed>) change -> again(Section.CHECKLISTS));
    checklistsModel
        .rules()
        .addListener((ListChangeListener<KeepLocalRules.Listed>) change -> again(Section.RULES));
    checklistsModel.look().subscribe((before, now) -> looked(now));
    keysModel.holders().subscribe((before, now) -> again(Section.KEYS));
    retention.model().shown().subscribe((before, now) -> again(Section.RETENTION));
  }

  /** The program keeps a practice store's words itself, and no backups of it. */
  private static List<Section> sections(boolean practice) {
    return Arrays.stream(Section.values())
        .filter(section -> !practice || section != Section.KEYS && section != Section.BACKUPS)
        .toList();
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("settings.title"));
  }

  @Override
  public void arrive() {
    model.load();
    checklistsModel.load();
    keysModel.load();
    retention.model().load();
    view.focusTarget().requestFocus();
  }

  @Override
  public List<Node> panes() {
    return List.of(view.focusTarget(), slot);
  }

  /** Where the record of who did what is. */
  public SettingsScreen trailAt(Runnable place) {
    trail = place;
    return this;
  }

  /** Goes to a part. */
  public void open(Section section) {
    view.chosen().set(section);
  }

  /** The same screen, on this part. */
  public SettingsScreen at(Section section) {
    open(section);
    return this;
  }

  private void addDeputy(Agency agency) {
    view.chosen().set(Section.PEOPLE);
    show(people.deputyOf(agency));
  }

  private void showIf(Section section) {
    if (view.chosen().get() == section) {
      show();
    }
  }

  private void show() {
    var section = view.chosen().get();
    if (section != null) {
      slot.getChildren()
          .setAll(
              switch (section) {
                case DESK -> desk.page();
                case AREA -> area.page();
                case DAYS -> days.page();
                case CHECKLISTS -> looking(checklists::list);
                case RULES -> looking(rules::list);
                case AGENCIES -> agencies.list();
                case PEOPLE -> people.list();
                case BANK -> bank.page();
                case STORE -> store.page(trail);
                case RETENTION -> retention.page();
                case KEYS -> keys.page();
                case BACKUPS -> backups.page();
                case ABOUT -> about();
              });
    }
  }

  @Override
  public void leave() {
    backups.leave();
  }

  /** What a chosen file turned out to be, or else the part itself. */
  private Page looking(Supplier<Page> part) {
    var found = checklistsModel.look().get();
    return found == null ? part.get() : look.page(found);
  }

  private void looked(@Nullable ChecklistLook found) {
    var section = view.chosen().get();
    if (section == Section.CHECKLISTS || section == Section.RULES) {
      show(section == Section.RULES ? looking(rules::list) : looking(checklists::list));
    }
  }

  /** Shows a part anew, with the focus where it was before. */
  private void again(Section section) {
    if (view.chosen().get() != section) {
      return;
    }
    int place = reachable(slot).indexOf(focusOwner());
    show();
    if (place >= 0) {
      slot.applyCss();
      slot.layout();
      var now = reachable(slot);
      if (!now.isEmpty()) {
        now.get(Math.min(place, now.size() - 1)).requestFocus();
      }
    }
  }

  private @Nullable Node focusOwner() {
    return slot.getScene() == null ? null : slot.getScene().getFocusOwner();
  }

  private static List<Node> reachable(Parent parent) {
    var found = new ArrayList<Node>();
    for (var child : parent.getChildrenUnmodifiable()) {
      if (child.isFocusTraversable() && !child.isDisabled()) {
        found.add(child);
      } else if (child instanceof Parent inner) {
        found.addAll(reachable(inner));
      }
    }
    return found;
  }

  private void show(Page page) {
    slot.getChildren().setAll(page);
    slot.applyCss();
    slot.layout();
    Focus.into(page);
  }

  private Page about() {
    return Page.narrow(
        new Card(
            words.say("settings.about.title"),
            Texts.strong(words.say("settings.about.version", version)),
            Texts.body(words.say("settings.about.what"))),
        new Card(
            words.say("settings.about.words.title"), Texts.body(words.say("settings.about.words"))),
        new Card(
            words.say("settings.about.licence.title"),
            Texts.body(words.say("settings.about.licence"))));
  }
}
