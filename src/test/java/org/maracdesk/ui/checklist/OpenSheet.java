package org.maracdesk.ui.checklist;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ScoringVectors;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.journeys.SampleChecklist;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.ui.frame.FxDialogs;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

/**
 * The checklist of an invented case in the shared window, with the program's own questions over it,
 * driven by keys that are counted.
 */
final class OpenSheet {

  final InlineBackground background = new InlineBackground();
  final SheetHabits habits =
      new SheetHabits(new Preferences(), new Bookmarks(), new LastSignature());
  final SampleChecklist sample;
  ChecklistModel model;
  Parent view;
  int keys;

  /** On a form, under the usual rules; nothing is shown yet. */
  OpenSheet(OpenStore opened, ChecklistForm form) {
    this(opened, form, ShippedChecklists.usualProfile());
  }

  OpenSheet(OpenStore opened, ChecklistForm form, Profile profile) {
    sample = SampleChecklist.in(opened.store(), OpenStore.NOON, form, profile);
  }

  /** A form that comes with the program, with the sets that open beside it. */
  static ChecklistForm shipped(String id) {
    return ShippedChecklists.formFiles().stream()
        .map(file -> ChecklistJson.form(file, null, ShippedChecklists::set))
        .filter(form -> form.edition().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The instrument that nobody wrote code for. */
  static ChecklistForm invented() {
    return ChecklistJson.form(
        ScoringVectors.resource("checklists/invented-instrument.json"),
        null,
        _ ->
            Optional.of(
                ChecklistJson.form(ScoringVectors.resource("checklists/invented-set.json"))));
  }

  static Profile inventedProfile() {
    return ChecklistJson.profile(ScoringVectors.resource("checklists/invented-profile.json"));
  }

  /** Opens it in a window of the usual size. */
  OpenSheet open() {
    return open(1366, 768);
  }

  /** Opens it, as after a lock: another screen over the same store. */
  OpenSheet open(int width, int height) {
    view =
        Fx.show(
            width,
            height,
            () -> {
              var place = new Place.Checklist(sample.checklist());
              var overlay = new Overlay();
              model =
                  new ChecklistModel(
                      sample.checklist(),
                      sample.journey(),
                      background,
                      new Status(OpenStore.NOON),
                      new FxDialogs(overlay, Words.english()));
              var screen =
                  new ChecklistScreen(
                      Words.english(), model, new Navigator(place), OpenStore.NOON, habits);
              return new StackPane(screen.view(), overlay);
            });
    Fx.run(model::load);
    Fx.settle();
    return this;
  }

  void key(KeyCode code, KeyCombination.Modifier... held) {
    keys++;
    Fx.key(code, held);
  }

  void type(String letters) {
    keys += letters.length();
    Fx.type(letters);
  }

  void enter(String question) {
    Fx.run(() -> row(question).requestFocus());
    Fx.settle();
  }

  Node row(String question) {
    return Fx.find("#question-" + question.replace('/', '-').replace('.', '-'));
  }

  boolean has(String selector) {
    return Fx.get(() -> view.lookup(selector) != null);
  }

  /** Gives a view, as far as it takes to have the count shown. */
  void reveal() {
    Fx.run(() -> background.elapse(Duration.ofSeconds(2)));
    Fx.settle();
  }

  /** What was kept in the store. */
  Answers kept() {
    return sample.journey().open(sample.checklist()).orElseThrow().draft().answers();
  }

  CompletedChecklist completed() {
    return sample.journey().open(sample.checklist()).orElseThrow().completed();
  }

  static ItemId id(String item) {
    return new ItemId(item);
  }

  /** All that is written on the screen. */
  List<String> texts() {
    return texts(view);
  }

  static List<String> texts(Node node) {
    return Fx.get(
        () -> {
          var found = new ArrayList<String>();
          collect(node, found);
          return found;
        });
  }

  String said() {
    return String.join("\n", texts());
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !node.getStyleClass().contains("m-question-number")) {
      found.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
