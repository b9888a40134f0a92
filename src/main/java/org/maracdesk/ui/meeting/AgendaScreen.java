package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.Agenda;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.ReferredCase;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.journeys.BuildAgenda.WaitingCase;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** The agenda of one meeting: shows. Cases are moved with the mouse or with Alt and the arrows. */
public final class AgendaScreen implements Screen {

  private static final Shortcut UP = Shortcut.of("Alt+Up", "agenda.keys.up");
  private static final Shortcut DOWN = Shortcut.of("Alt+Down", "agenda.keys.down");
  private static final Shortcut REMOVE = Shortcut.of("Delete", "agenda.keys.remove");
  private static final Shortcut MINUTES = Shortcut.of("F2", "agenda.keys.minutes");
  private static final Shortcut LOOK = Shortcut.of("Enter", "agenda.keys.look");
  private static final Shortcut RESEARCH = Shortcut.of("Shortcut+R", "agenda.keys.research");
  private static final Shortcut REPLAN = Shortcut.of("Shortcut+E", "agenda.keys.replan");
  private static final Shortcut PRINT = Shortcut.of("Shortcut+P", "agenda.keys.print");
  private static final Shortcut OPEN = Shortcut.of("Shortcut+Enter", "agenda.keys.open");
  private static final Shortcut KNOWN = Shortcut.of("Shortcut+I", "agenda.keys.known");
  private static final Shortcut UNDO = Shortcut.of("Shortcut+Z", "agenda.keys.undo");
  private static final Shortcut EXTRA = Shortcut.of("Shortcut+Shift+X", "agenda.keys.extra");
  private static final Shortcut TOGETHER = Shortcut.of("Shortcut+Shift+T", "agenda.keys.together");
  private static final double LETTERS = 80;

  private final MeetingWords words;
  private final ListingWords listing;
  private final SharedNotices shared;
  private final BooleanProperty carriedOpen = new SimpleBooleanProperty(false);
  private final BooleanProperty emergenciesOpen = new SimpleBooleanProperty(true);
  private final BooleanProperty lapsingOpen = new SimpleBooleanProperty(false);
  private final AgendaModel model;
  private final Dialogs dialogs;
  private final Overlay overlay;
  private final Clock clock;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final Page page = Page.wide();
  private final VBox list = new VBox();
  private final WaitingPane waiting;
  private final BorderPane view = new BorderPane(page);
  private final Button confirm;
  private final Button print;
  private final Button open;
  private final Button side;
  private final Button undo;
  private final Button proposed;
  private final Button research;
  private final Button replan;
  private final Button callOff;
  private final MissingNotice missing;
  private final Button confirmBelow;
  private final Button printBelow;
  private boolean planned;
  private boolean folded;
  private boolean sideShown;

  public AgendaScreen(
      Words words, AgendaModel model, Dialogs dialogs, Overlay overlay, Clock clock) {
    this.words = new MeetingWords(words);
    this.model = model;
    this.dialogs = dialogs;
    this.overlay = overlay;
    this.clock = clock;
    listing = new ListingWords(this.words);
    shared = new SharedNotices(this.words, model);
    waiting = new WaitingPane(this.words, model, this::add);
    list.getStyleClass().add("m-agenda");
    confirm = Buttons.of(Icon.DONE, words.say("agenda.confirm"), model::confirm);
    print = Buttons.of(Icon.PRINT, words.say("agenda.print"), model::print);
    open = Buttons.primary(Icon.PLAY, words.say("agenda.open"), this::open);
    // The same again below the heading, for windows where the top bar has no room for them
    confirmBelow = Buttons.flat(Icon.DONE, words.say("agenda.confirm"), model::confirm);
    printBelow = Buttons.flat(Icon.PRINT, words.say("agenda.print"), model::print);
    undo = Buttons.flat(Icon.HISTORY, words.say("agenda.undo"), model::undo);
    proposed = Buttons.flat(Icon.SHUFFLE, words.say("agenda.proposed"), model::proposeOrder);
    research = Buttons.flat(Icon.SEARCH, words.say("meeting.research"), model::research);
    replan = Buttons.flat(Icon.EDIT, words.say("agenda.replan"), this::replan);
    callOff = Buttons.flat(Icon.OFF, words.say("agenda.call-off"), this::callOff);
    missing = new MissingNotice(this.words, model::research);
    model.missing().subscribe(missing::show);
    // The notice about who has not answered leads there too
    research.visibleProperty().bind(missing.visibleProperty().not());
    research.managedProperty().bind(research.visibleProperty());
    side = Buttons.flat(Icon.INBOX, "", this::turnSide);
    undo.disableProperty().bind(model.undoable().not());
    model.record().subscribe(this::show);
    model.waiting().addListener((ListChangeListener<WaitingCase>) change -> showSide());
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Fold.narrowerThan(view, LETTERS)
        .subscribe(
            narrow -> {
              folded = narrow;
              showTools();
              showSide();
            });
  }

  private void show(@Nullable MeetingRecord record) {
    if (record == null) {
      return;
    }
    var meeting = record.meeting();
    title.set(words.say("agenda.title", meeting.date()));
    planned = meeting.stage() == MeetingStage.PLANNED;
    open.setText(
        words.say(meeting.stage() == MeetingStage.OPEN ? "meetings.enter.open" : "agenda.open"));
    show(open, meeting.stage() != MeetingStage.CLOSED);
    showTools();
    boolean listHadFocus = list.lookupAll("*").stream().anyMatch(Node::isFocused);
    var column = page.column().getChildren();
    column.setAll(head(record), Texts.small(String.join(" · ", listing.deadlines(record))));
    column.add(missing);
    var over = overload(record);
    if (over != null) {
      column.add(
          new Notice(
              Tone.WARN,
              over,
              Buttons.of(Icon.ADD, words.say("agenda.extra"), model::extraSitting)));
    }
    if (!hasBegun(record)) {
      column.addAll(shared.of(record));
    }
    column.addAll(notices(record));
    if (record.cases().isEmpty()) {
      column.add(
          new EmptyState(
              Icon.LIST,
              words.say("agenda.empty.title"),
              words.say("agenda.empty.text"),
              new Node[0]));
    } else {
      list.getChildren().setAll(rows(record));
      column.addAll(list, Texts.small(words.say("agenda.hint")));
    }
    var lapsing = model.notices().get().lapsing();
    if (!lapsing.isEmpty()) {
      column.add(
          new NoticeList(
              words.words().count("agenda.lapsing", lapsing.size()),
              words.say("agenda.lapsing.text"),
              lapsing.stream().map(listing::lapsing).toList(),
              lapsingOpen));
    }
    if (listHadFocus || column.contains(list) && !isElsewhere()) {
      // What scrolls joins the window only once its style is known, and takes no focus before
      view.applyCss();
      focusSelected();
    }
  }

  /** What earlier meetings left undone, and emergencies since, before the cases. */
  private List<Node> notices(MeetingRecord record) {
    var notices = model.notices().get();
    var shown = new ArrayList<Node>();
    var carried = notices.carriedForward();
    if (!carried.isEmpty()) {
      shown.add(
          new NoticeList(
              listing.carried(notices),
              words.say("agenda.carried.text"),
              carried.stream()
                  .map(one -> listing.carried(one, record, record.meeting().date()))
                  .toList(),
              carriedOpen));
    }
    var emergencies = notices.emergencies();
    if (!emergencies.isEmpty()) {
      shown.add(
          new NoticeList(
              words.words().count("agenda.emergencies", emergencies.size()),
              "",
              emergencies.stream().map(listing::emergency).toList(),
              emergenciesOpen));
    }
    return shown;
  }

  /**
   * A case added once the agenda is confirmed is late, and somebody has to allow it, unless an
   * earlier meeting put it off.
   */
  private void add(ReferredCase referred) {
    var referral = referred.referral();
    if (model.isLate() && !referred.isPutOff()) {
      dialogs.askForText(
          Dialogs.Question.of("agenda.late-question"),
          TextLimit.LINE.characters(),
          who ->
              model.add(
                  referral,
                  Confidential.of(who),
                  problems -> dialogs.tell(ProblemText.nothingKept(problems))));
    } else {
      model.add(referral);
    }
  }

  /** Whether somebody is at one of this screen's buttons, rather than on the way here. */
  private boolean isElsewhere() {
    var scene = view.getScene();
    var owner = scene == null ? null : scene.getFocusOwner();
    return owner instanceof Button
        && owner.getScene() != null
        && (Focus.isInside(owner, view) || tools().contains(owner));
  }

  private Row head(MeetingRecord record) {
    var agenda = record.agenda();
    for (var before : List.of(replan, callOff)) {
      before.setVisible(!hasBegun(record));
      before.setManaged(before.isVisible());
    }
    var summary =
        Texts.body(
            words
                .words()
                .count(
                    "agenda.summary",
                    agenda.items().size(),
                    words.day(record.meeting().date()),
                    agenda.start(),
                    agenda.finish()));
    return new Row(
        MeetingRow.tag(words, record.meeting().stage()),
        summary,
        undo,
        proposed,
        research,
        replan,
        callOff,
        side,
        printBelow,
        confirmBelow);
  }

  private void replan() {
    var record = model.record().get();
    if (record == null || overlay.isShowing() || hasBegun(record)) {
      return;
    }
    var shown = new PlanCard[1];
    shown[0] =
        PlanCard.changing(
            words,
            clock,
            record.meeting(),
            plan ->
                model.replan(
                    plan,
                    problems -> {
                      if (problems.isEmpty()) {
                        overlay.hide();
                      } else {
                        shown[0].show(problems);
                      }
                    }),
            overlay::hide);
    overlay.show(shown[0], shown[0].first(), overlay::hide);
  }

  /** What was planned is what was held, from the moment it begins. */
  private static boolean hasBegun(MeetingRecord record) {
    return record.meeting().stage().compareTo(MeetingStage.OPEN) >= 0;
  }

  private void callOff() {
    var record = model.record().get();
    if (record != null && !hasBegun(record)) {
      dialogs.ask(model.callingOff(), model::callOff);
    }
  }

  private @Nullable String overload(MeetingRecord record) {
    var agenda = record.agenda();
    int over = agenda.minutesOver(record.meeting().minutesAvailable());
    int cases = agenda.discussed();
    boolean many = cases > Agenda.USUAL_CASES;
    if (over > 0 && many) {
      return words.say("agenda.over.both", agenda.finish(), over, cases);
    }
    if (over > 0) {
      return words.say("agenda.over.minutes", agenda.finish(), over);
    }
    return many ? words.say("agenda.over.cases", cases, Agenda.USUAL_CASES) : null;
  }

  private List<Node> rows(MeetingRecord record) {
    var rows = new ArrayList<Node>();
    Section before = null;
    for (int place = 0; place < record.cases().size(); place++) {
      var section = record.cases().get(place).item().section();
      if (section != before) {
        var heading = new Label(words.words().name("agenda.section", section));
        heading.getStyleClass().add("m-agenda-section");
        rows.add(heading);
        before = section;
      }
      rows.add(new AgendaRow(words, model, record, place));
    }
    return rows;
  }

  private void pressed(KeyEvent event) {
    var chosen = model.selected().get();
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (RESEARCH.matches(event)) {
      event.consume();
      model.research();
    } else if (EXTRA.matches(event)) {
      event.consume();
      model.extraSitting();
    } else if (TOGETHER.matches(event)) {
      event.consume();
      together();
    } else if (REPLAN.matches(event)) {
      event.consume();
      replan();
    } else if (PRINT.matches(event)) {
      event.consume();
      model.print();
    } else if (OPEN.matches(event)) {
      event.consume();
      open();
    } else if (UNDO.matches(event) && !typing) {
      event.consume();
      model.undo();
    } else if (chosen != null && event.getTarget() instanceof AgendaRow row) {
      if (UP.matches(event) || DOWN.matches(event)) {
        event.consume();
        model.move(chosen, UP.matches(event) ? -1 : 1);
      } else if (REMOVE.matches(event)) {
        event.consume();
        model.remove(chosen);
      } else if (MINUTES.matches(event)) {
        event.consume();
        row.editMinutes();
      } else if (KNOWN.matches(event)) {
        event.consume();
        known(row);
      } else if (LOOK.matches(event)) {
        event.consume();
        look(row);
      } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
        event.consume();
        step(row, event.getCode() == KeyCode.UP ? -1 : 1);
      }
    }
  }

  private void together() {
    var record = model.record().get();
    if (record != null && !hasBegun(record)) {
      model.together();
    }
  }

  private void look(AgendaRow row) {
    var record = model.record().get();
    var heard = record == null ? null : record.caseAt(row.id());
    if (heard != null) {
      model.look(heard.caseFile().id());
    }
  }

  /** Asks who knows somebody in a case, so that it stays out of their papers. */
  private void known(AgendaRow row) {
    var record = model.record().get();
    var heard = record == null ? null : record.caseAt(row.id());
    if (record == null || heard == null || overlay.isShowing()) {
      return;
    }
    var caseId = heard.caseFile().id();
    model
        .known()
        .find(
            caseId,
            found -> {
              var card =
                  new KnownCard(
                      words,
                      record,
                      heard,
                      found,
                      (person, how) -> {
                        overlay.hide();
                        model.known().declare(caseId, person, how);
                      },
                      person -> {
                        overlay.hide();
                        model.known().withdraw(caseId, person);
                      },
                      overlay::hide);
              overlay.show(card, card.first(), overlay::hide);
            });
  }

  private void step(AgendaRow from, int by) {
    var rows = list.getChildren().stream().filter(AgendaRow.class::isInstance).toList();
    int to = rows.indexOf(from) + by;
    if (to >= 0 && to < rows.size()) {
      reveal(rows.get(to));
    }
  }

  private void focusSelected() {
    for (var node : list.getChildren()) {
      if (node instanceof AgendaRow row && row.id().equals(model.selected().get())) {
        reveal(row);
      }
    }
  }

  private void reveal(Node row) {
    row.requestFocus();
    Reveal.in(page, row);
  }

  private void turnSide() {
    sideShown = !sideShown;
    showSide();
  }

  private void showTools() {
    show(print, !folded);
    show(printBelow, folded);
    show(confirm, planned && !folded);
    show(confirmBelow, planned && folded);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void showSide() {
    show(side, folded);
    side.setText(words.words().count("agenda.waiting.show", model.waiting().size()));
    if (!folded) {
      view.setCenter(page);
      view.setRight(waiting);
    } else {
      view.setRight(null);
      view.setCenter(page);
      if (sideShown) {
        view.setRight(waiting);
      }
    }
  }

  private void open() {
    var record = model.record().get();
    if (record != null) {
      switch (record.meeting().stage()) {
        case PLANNED, AGENDA_CONFIRMED -> dialogs.ask(model.opening(), model::open);
        // It is open: whoever asks wants to be in it
        case OPEN -> model.goIn();
        case CLOSED -> {}
      }
    }
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public ObservableValue<String> title() {
    return title.getReadOnlyProperty();
  }

  @Override
  public List<Node> tools() {
    return List.of(print, confirm, open);
  }

  @Override
  public void arrive() {
    model.load();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        UP, DOWN, TOGETHER, REMOVE, MINUTES, LOOK, KNOWN, RESEARCH, REPLAN, EXTRA, UNDO, PRINT,
        OPEN);
  }

  @Override
  public List<Node> panes() {
    return List.of(page, waiting);
  }
}
