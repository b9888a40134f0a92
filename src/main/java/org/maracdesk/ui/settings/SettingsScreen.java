package org.maracdesk.ui.settings;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.SideChoice;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.wording.Words;

/** How the desk, the area, its agencies and the store are set up: shows. */
public final class SettingsScreen implements Screen {

  /** The parts, in the order of how often they are needed. */
  public enum Section {
    DESK,
    AREA,
    AGENCIES,
    PEOPLE,
    STORE,
    ABOUT
  }

  private final Words words;
  private final SettingsModel model;
  private final String version;
  private final DeskPart desk;
  private final AreaForm area;
  private final AgencyPart agencies;
  private final PeoplePart people;
  private final StorePart store;
  private final StackPane slot = new StackPane();
  private final SideChoice<Section> view;

  /**
   * A screen of this model.
   *
   * @param version the program's version
   * @param changePassphrase shows the card to change it on
   */
  public SettingsScreen(
      Words words,
      SettingsModel model,
      Preferences preferences,
      Clock clock,
      String version,
      Runnable changePassphrase) {
    this.words = words;
    this.model = model;
    this.version = version;
    desk = new DeskPart(words, preferences);
    area = new AreaForm(words, model);
    agencies = new AgencyPart(words, model, clock, this::show);
    people = new PeoplePart(words, model, this::show);
    store = new StorePart(words, model, changePassphrase);
    view =
        new SideChoice<>(
            words.say("settings.sections"),
            each -> words.name("settings.section", each),
            each -> words.name("settings.about-section", each),
            slot);
    view.fill(List.of(Section.values()));
    view.chosen().subscribe(section -> show());
    model.area().subscribe(changed -> showIf(Section.AREA));
    model.agencies().addListener((ListChangeListener<Agency>) change -> showIf(Section.AGENCIES));
    model
        .people()
        .addListener((ListChangeListener<Representative>) change -> showIf(Section.PEOPLE));
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
    view.focusTarget().requestFocus();
  }

  @Override
  public List<Node> panes() {
    return List.of(view.focusTarget(), slot);
  }

  /** Goes to a part. */
  public void open(Section section) {
    view.chosen().set(section);
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
                case AGENCIES -> agencies.list();
                case PEOPLE -> people.list();
                case STORE -> store.page();
                case ABOUT -> about();
              });
    }
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
