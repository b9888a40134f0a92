package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** A meeting as it happens: shows. Everything in it can be done without the mouse. */
public final class MeetingScreen implements Screen {

  private static final Shortcut HEARD = Shortcut.of("Shortcut+H", "meeting.keys.heard");
  private static final Shortcut ON = Shortcut.of("Shortcut+Enter", "meeting.keys.heard");
  private static final Shortcut NEXT = Shortcut.of("Shortcut+Right", "meeting.keys.step");
  private static final Shortcut PREVIOUS = Shortcut.of("Shortcut+Left", "meeting.keys.previous");
  private static final Shortcut RELEASED = Shortcut.of("Shortcut+E", "meeting.keys.released");
  private static final Shortcut START = Shortcut.of("Shortcut+0", "meeting.keys.start");
  private static final Map<CaseStep, Shortcut> STEPS =
      new EnumMap<>(
          Map.of(
              CaseStep.PRESENT, Shortcut.of("Shortcut+1", "meeting.keys.present"),
              CaseStep.SHARE, Shortcut.of("Shortcut+2", "meeting.keys.share"),
              CaseStep.ANALYSE, Shortcut.of("Shortcut+3", "meeting.keys.analyse"),
              CaseStep.ACTIONS, Shortcut.of("Shortcut+4", "meeting.keys.actions"),
              CaseStep.CONCLUDE, Shortcut.of("Shortcut+5", "meeting.keys.conclude")));
  private static final Shortcut REASON = Shortcut.of("Shortcut+6", "meeting.keys.no-action");
  private static final Shortcut DEFER = Shortcut.of("Shortcut+D", "meeting.keys.defer");
  private static final Shortcut CARRY_OVER =
      Shortcut.of("Shortcut+Shift+D", "meeting.keys.carry-over");
  private static final Shortcut LATE = Shortcut.of("Shortcut+Shift+A", "meeting.keys.late");
  private static final Shortcut CLOSE = Shortcut.of("Shortcut+9", "meeting.keys.close");
  private static final Shortcut DRAFT = Shortcut.of("Shortcut+M", "meeting.keys.draft");
  private static final Shortcut ALL_PRESENT =
      Shortcut.of("Shortcut+Shift+P", "meeting.keys.all-present");
  private static final Shortcut READ = Shortcut.of("Shortcut+Shift+R", "meeting.keys.read");
  private static final Shortcut ALL_SIGNED =
      Shortcut.of("Shortcut+Shift+S", "meeting.keys.all-signed");
  private static final Shortcut DECLARE = Shortcut.of("Shortcut+I", "meeting.keys.declare");
  private static final Shortcut ASKED = Shortcut.of("Shortcut+Shift+I", "meeting.keys.asked");
  private static final Shortcut FOLD = Shortcut.of("Shortcut+U", "meeting.keys.fold");
  private static final Shortcut LOOK = Shortcut.of("Shortcut+O", "meeting.keys.look");
  private static final Shortcut TIMER = Shortcut.of("Shortcut+T", "meeting.keys.timer");
  private static final Shortcut UNDO = Shortcut.of("Shortcut+Z", "meeting.keys.undo");
  private static final Shortcut AGAIN = Shortcut.of("Shortcut+Shift+Z", "meeting.keys.again");
  private static final Shortcut ROOM = Shortcut.of("Shortcut+R", "meeting.keys.room");
  private static final Shortcut BLANK = Shortcut.of("Shortcut+B", "meeting.keys.blank");
  private static final double LETTERS = 66;

  private final MeetingWords words;
  private final MeetingModel model;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final BorderPane root = new BorderPane();
  private final PartsList parts;
  private final PartsSide side;
  private final MenuButton menu = new MenuButton();
  private final VBox above = new VBox();
  private final Label progress = new Label();
  private final EndLine end;
  private final ProjectionModel projection;
  private final RoomKeys roomKeys;
  private @Nullable PartPane pane;
  private boolean folded;

  /**
   * @param room the window on the wall
   * @param initials whether it may show the victim's initials
   */
  public MeetingScreen(
      Words words, MeetingModel model, Overlay overlay, Room room, BooleanProperty initials) {
    this.words = new MeetingWords(words);
    this.model = model;
    parts = new PartsList(this.words, model);
    side = new PartsSide(this.words, model, parts, overlay);
    end = new EndLine(this.words, model);
    projection = new ProjectionModel(model, room, initials);
    roomKeys = new RoomKeys(ROOM, BLANK, projection);
    menu.setAccessibleText(words.say("meeting.places"));
    menu.getStyleClass().add("m-parts-menu");
    menu.setMaxWidth(Double.MAX_VALUE);
    progress.getStyleClass().addAll("m-quiet", "m-top-said");
    progress.setMinWidth(Label.USE_PREF_SIZE);
    root.setTop(above);
    model.part().subscribe(part -> enter(part));
    model.record().subscribe(this::show);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Fold.narrowerThan(root, LETTERS)
        .subscribe(
            narrow -> {
              folded = narrow;
              end.brief(narrow);
              progress.setVisible(!narrow);
              progress.setManaged(!narrow);
              showTitle();
              showAbove();
            });
  }

  private void show(@Nullable MeetingRecord record) {
    if (record == null) {
      return;
    }
    showTitle();
    long settled =
        record.cases().stream()
            .filter(heard -> !(heard.item().outcome() instanceof ItemOutcome.Waiting))
            .count();
    progress.setText(words.say("meeting.progress", settled, record.cases().size()));
    if (pane != null) {
      pane.refresh();
    }
    if (pane instanceof CasePane && !model.isRunning() && model.part().get() instanceof Part part) {
      enter(part);
    }
    showAbove();
  }

  private void showTitle() {
    var record = model.record().get();
    if (record != null) {
      var date = record.meeting().date();
      // The bar says above it that this is a meeting, and a date cut short is none
      title.set(folded ? words.words().date(date) : words.say("meeting.title", date));
    }
  }

  private void enter(@Nullable Part part) {
    var record = model.record().get();
    if (part == null || record == null) {
      return;
    }
    if (pane != null) {
      pane.forget();
    }
    var next =
        switch (part) {
          case Part.Start() -> new StartPane(words, model, record);
          case Part.Close() -> new ClosePane(words, model, this::jump);
          case Part.Case(var item) -> {
            var heard = record.caseAt(item);
            yield heard == null
                ? new ClosePane(words, model, this::jump)
                : new CasePane(words, model, model.asOf(heard), heard);
          }
        };
    pane = next;
    root.setCenter(next.view());
    showAbove();
    if (!parts.isChoosing()) {
      makeReady();
      next.focus();
    }
  }

  /** What scrolls joins the window only once its style is known, and takes no focus before. */
  private void makeReady() {
    root.applyCss();
    root.layout();
  }

  private void showAbove() {
    root.setLeft(folded ? null : side);
    above.getChildren().clear();
    var record = model.record().get();
    if (record == null) {
      return;
    }
    if (folded) {
      showMenu();
      above.getChildren().add(menu);
    }
    var stage = record.meeting().stage();
    if (stage == MeetingStage.CLOSED && !(pane instanceof ClosePane)) {
      above
          .getChildren()
          .add(
              new Notice(
                  Tone.GOOD,
                  words.say("meeting.closed"),
                  Buttons.of(Icon.DOCUMENT, words.say("meeting.documents"), model::documents),
                  Buttons.of(Icon.ACTIONS, words.say("meeting.follow-up"), model::actions)));
    } else if (stage.compareTo(MeetingStage.OPEN) < 0) {
      above
          .getChildren()
          .add(
              new Notice(
                  Tone.INFO,
                  words.say("meeting.not-open"),
                  Buttons.of(Icon.LIST, words.say("meeting.to-agenda"), model::agenda)));
    }
  }

  private void showMenu() {
    menu.getItems().clear();
    for (var part : model.parts()) {
      var line = parts.line(part);
      if (line != null) {
        var entry = new MenuItem(line.name() + " · " + line.state(), line.icon().node());
        entry.setOnAction(go -> model.goTo(part));
        menu.getItems().add(entry);
        if (part.equals(model.part().get())) {
          menu.setText(entry.getText());
          menu.setGraphic(line.icon().node());
        }
      }
    }
    if (model.isRunning()) {
      var late = new MenuItem(words.say("meeting.late"), Icon.ADD.node());
      late.setOnAction(add -> side.add());
      menu.getItems().addAll(new SeparatorMenuItem(), late);
    }
  }

  /** Goes to where a gap is put right. */
  void jump(MeetingGap gap) {
    var place = StartPlace.of(gap.kind());
    var item = gap.item();
    if (place != null) {
      model.goTo(new Part.Start());
      if (pane instanceof StartPane start) {
        start.focus(gap, place);
      }
    } else if (item != null) {
      model.goTo(new Part.Case(item));
      if (pane instanceof CasePane at) {
        at.focus(gap);
      }
    } else {
      model.agenda();
    }
  }

  private void pressed(KeyEvent event) {
    var action = action(event);
    if (action != null) {
      event.consume();
      action.run();
    }
  }

  private @Nullable Runnable action(KeyEvent event) {
    if (event.getTarget() == parts && event.getCode() == KeyCode.ENTER && pane != null) {
      return pane::focus;
    }
    boolean typing = event.getTarget() instanceof TextInputControl text && text.getLength() > 0;
    if (NEXT.matches(event) || PREVIOUS.matches(event)) {
      return typing ? null : NEXT.matches(event) ? model::next : model::previous;
    }
    if (START.matches(event)) {
      return () -> goTo(new Part.Start());
    }
    if (CLOSE.matches(event)) {
      return () -> goTo(new Part.Close());
    }
    if (DRAFT.matches(event) && pane != null) {
      return model::documents;
    }
    if (CARRY_OVER.matches(event) && model.isRunning()) {
      return this::carryOver;
    }
    if (LATE.matches(event) && model.isRunning()) {
      return side::add;
    }
    if (pane instanceof StartPane start && model.isRunning()) {
      boolean writing = event.getTarget() instanceof TextInputControl text && text.isEditable();
      if (UNDO.matches(event)) {
        return writing ? null : start::nameBack;
      }
      var step = step(event);
      if (step != null) {
        return () -> begin(step);
      }
      return ofStart(event, start);
    }
    return pane instanceof CasePane at ? ofCase(event, at, typing) : null;
  }

  /** Where one is already, the key leads back into it. */
  private void goTo(Part there) {
    if (pane != null && there.equals(model.part().get())) {
      pane.focus();
    } else {
      model.goTo(there);
    }
  }

  private static @Nullable CaseStep step(KeyEvent event) {
    return STEPS.entrySet().stream()
        .filter(step -> step.getValue().matches(event))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** From the start a step's key leads to it in the first case that waits. */
  private void begin(CaseStep step) {
    model.firstWaiting();
    if (pane instanceof CasePane at) {
      at.go(step);
    }
  }

  private void carryOver() {
    model.goTo(new Part.Close());
    if (pane instanceof ClosePane close) {
      close.focusCarryOver();
    }
  }

  private static @Nullable Runnable ofStart(KeyEvent event, StartPane start) {
    var places =
        Map.<Shortcut, Runnable>of(
            ALL_PRESENT, start::allPresent,
            READ, start::statementRead,
            ALL_SIGNED, start::allSigned,
            DECLARE, start::declare,
            ASKED, start::asked);
    return places.entrySet().stream()
        .filter(place -> place.getKey().matches(event))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Runnable ofCase(KeyEvent event, CasePane at, boolean typing) {
    var step = step(event);
    if (step != null) {
      return () -> at.go(step);
    }
    if (RELEASED.matches(event)) {
      return at::focusReleased;
    }
    if (REASON.matches(event)) {
      return at::focusReason;
    }
    if (FOLD.matches(event)) {
      return at::turnHead;
    }
    if (LOOK.matches(event)) {
      return at::look;
    }
    if (!model.isRunning() || !(model.part().get() instanceof Part.Case(var item))) {
      return null;
    }
    if (DECLARE.matches(event)) {
      return at::declare;
    }
    if (ASKED.matches(event)) {
      return at::asked;
    }
    if (ALL_SIGNED.matches(event)) {
      return at::signed;
    }
    boolean inLine = typing && at.isHalfALine(event.getTarget());
    if (HEARD.matches(event) || ON.matches(event) && !inLine) {
      return model.ending()::moveOn;
    }
    if (DEFER.matches(event)) {
      return model.ending()::defer;
    }
    if (TIMER.matches(event)) {
      return model.model(item).timer()::toggle;
    }
    // Half a line is nobody's record: it has its own undo, letter by letter
    if (UNDO.matches(event) && !inLine) {
      return model.model(item)::back;
    }
    if (AGAIN.matches(event) && !inLine) {
      return model.model(item).history()::again;
    }
    return null;
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return title.getReadOnlyProperty();
  }

  @Override
  public List<Node> tools() {
    return List.of(end, progress, new ProjectionMenu(words, projection, ROOM, BLANK));
  }

  @Override
  public void arrive() {
    boolean shown = pane != null;
    model.load();
    end.begin();
    projection.begin();
    roomKeys.listen(root.getScene());
    // What is only entered now has gone to its field itself
    if (shown && pane != null) {
      makeReady();
      pane.focus();
    }
  }

  @Override
  public void leave() {
    roomKeys.forget();
    if (model.lookUp().isUnderWay()) {
      projection.rest();
    } else {
      projection.end();
    }
    end.end();
    if (pane != null) {
      pane.forget();
    }
    model.leave();
  }

  @Override
  public List<Shortcut> shortcuts() {
    var all = new ArrayList<Shortcut>();
    all.addAll(List.of(START, ALL_PRESENT, READ, ALL_SIGNED, DECLARE, ASKED));
    all.addAll(STEPS.values());
    all.addAll(
        List.of(
            RELEASED,
            REASON,
            HEARD,
            DEFER,
            CARRY_OVER,
            LATE,
            NEXT,
            PREVIOUS,
            CLOSE,
            DRAFT,
            FOLD,
            LOOK,
            TIMER,
            UNDO,
            AGAIN,
            ROOM,
            BLANK));
    return all;
  }

  @Override
  public List<Node> panes() {
    return pane == null ? List.of(parts) : List.of(parts, pane.view());
  }
}
