package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.journeys.CasePage.ReferralPart;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** Everything about one case: what must be known first, who is in it, and what has happened. */
public final class CaseScreen implements Screen {

  private static final double LETTERS = 76;
  private static final Shortcut FOLD = Shortcut.of("Space", "case.keys.fold");
  private static final Shortcut PART = Shortcut.of("F6", "case.keys.part");

  private static final Shortcut EMERGENCY =
      Shortcut.of("Shortcut+Shift+E", "meetings.keys.emergency");

  private final Words words;
  private final CaseModel model;
  private final Dialogs dialogs;
  private final HoldsModel holds;
  private final SimpleStringProperty title = new SimpleStringProperty("");
  private final StackPane view = new StackPane();
  private @Nullable Page casePage;
  private final List<Section> sections = new ArrayList<>();

  /** This case. */
  public CaseScreen(Words words, CaseModel model, Dialogs dialogs, HoldsModel holds) {
    this.words = words;
    this.model = model;
    this.dialogs = dialogs;
    this.holds = holds;
    title.set(words.say("case.title.loading"));
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          // Not out of an editor, whose changes would be gone
          if (EMERGENCY.matches(event) && view.getChildren().contains(casePage)) {
            event.consume();
            model.callEmergency();
          }
        });
    model.page().subscribe(this::show);
    model.gone().subscribe(gone -> showGone());
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public void arrive() {
    model.load();
    holds.load();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(PART, FOLD, EMERGENCY);
  }

  @Override
  public List<Node> panes() {
    return sections.isEmpty() ? List.of(view) : List.copyOf(sections);
  }

  private void showGone() {
    if (model.gone().get()) {
      view.getChildren()
          .setAll(
              Page.wide(
                  new EmptyState(
                      Icon.CASES,
                      words.say("case.gone.title"),
                      words.say("case.gone.text"),
                      Buttons.primary(words.say("case.gone.all"), model::allCases))));
    }
  }

  private void show(@Nullable CasePage page) {
    if (page == null) {
      return;
    }
    title.set(words.say("case.title", page.caseFile().number().text()));
    var people = people(page);
    var referrals = referrals(page);
    var checklist =
        section(
            "case.checklist", new ChecklistsPart(words, model, page, () -> startChecklist(page)));
    var meetings =
        section("case.meetings", new MeetingsPart(words, model, page.meetings(), page.actions()));
    var actions = section("case.actions", new ActionsPart(words, model, page));
    var held = section("case.holds", new HoldsPart(words, holds, model.today(), this::placeHold));
    var history = section("case.history", new HistoryPart(words, model, page.history())).folded();
    sections.clear();
    sections.addAll(List.of(people, referrals, checklist, meetings, actions, held, history));
    var decisions = section("case.decisions", new DecisionsPart(words, page.decisions()));
    if (!page.decisions().isEmpty()) {
      sections.add(sections.indexOf(meetings), decisions);
    }

    var columns = new GridPane();
    columns.getStyleClass().add("m-file-columns");
    var left = column(people, referrals);
    var right = column(checklist, meetings, actions, held, history);
    if (!page.decisions().isEmpty()) {
      right.getChildren().add(1, decisions);
    }
    var whole = new VBox(head(page));
    whole.getStyleClass().add("m-column");
    var notes = SafetyNotes.of(words, page);
    if (!notes.isEmpty()) {
      whole.getChildren().add(new SafetyBanner(notes));
    }
    var anchors = anchors();
    whole.getChildren().addAll(anchors, columns);
    var shown = Page.wide(whole);
    casePage = shown;
    view.getChildren().setAll(shown);
    Fold.narrowerThan(shown, LETTERS)
        .subscribe(
            narrow -> {
              anchors.setVisible(narrow);
              anchors.setManaged(narrow);
              arrange(columns, left, right, narrow);
            });
  }

  private static void arrange(GridPane columns, VBox left, VBox right, boolean narrow) {
    columns.getChildren().clear();
    columns.getColumnConstraints().clear();
    if (narrow) {
      columns.getColumnConstraints().add(share(100));
      columns.addColumn(0, left, right);
    } else {
      columns.getColumnConstraints().addAll(List.of(share(58), share(42)));
      columns.addRow(0, left, right);
    }
  }

  private static ColumnConstraints share(double percent) {
    var share = new ColumnConstraints();
    share.setPercentWidth(percent);
    share.setMinWidth(0);
    return share;
  }

  private Node head(CasePage page) {
    var latest = page.latest();
    var name = Texts.title(new PersonWords(words, model.today()).name(page.caseFile().victim()));
    var row = Lines.row();
    var standing = page.standing();
    row.getChildren()
        .add(
            new Tag(
                Tone.NEUTRAL,
                CaseMarks.icon(standing.kind()),
                CaseMarks.standing(words, standing)));
    if (CaseMarks.saysMore(standing)) {
      row.getChildren()
          .add(new Tag(Tone.INFO, Icon.FLAG, words.name("case.state", standing.state())));
    }
    row.getChildren()
        .addAll(
            CaseMarks.tags(
                words,
                latest.referral().emergency(),
                latest.repeat(),
                page.caseFile().hasConfidentialAddress()));
    row.getChildren().addAll(CaseMarks.review(words, page.review()));
    var referred =
        Texts.quiet(
            words.say(
                "case.referred",
                latest.referral().date(),
                page.agencyName(latest.referral().agency())));
    var decide = Buttons.of(Icon.NOTE, words.say("case.decide"), () -> decide(page));
    var emergency = Buttons.of(Icon.WARNING, words.say("meetings.emergency"), model::callEmergency);
    row.getChildren().addAll(decide, emergency);
    var tags = Lines.row();
    holds.holds().subscribe(now -> tags.getChildren().setAll(holdTags()));
    var head =
        new VBox(
            name,
            referred,
            Texts.quiet(CaseMarks.months(words, standing, page.today())),
            row,
            tags);
    head.getStyleClass().add("m-file-head");
    return head;
  }

  private List<Tag> holdTags() {
    return holds.inForce().stream()
        .map(
            hold ->
                new Tag(
                    Tone.WARN,
                    Icon.LOCK,
                    words.say("case.holds.tag", words.name("retention.hold.kind", hold.kind()))))
        .toList();
  }

  private Section people(CasePage page) {
    var blocks = new VBox();
    blocks.getStyleClass().add("m-file-people");
    for (var participant : page.caseFile().participants()) {
      blocks
          .getChildren()
          .add(new PersonBlock(words, model, page, participant, () -> edit(page, participant)));
    }
    return section("case.people", blocks);
  }

  /** Shows the editor in place of the case; saving or cancelling comes back to where one was. */
  private void edit(CasePage page, Participant participant) {
    var editor = new PersonEditor(words, model, dialogs, page, participant, comeBack());
    showInstead(editor, editor::cancel);
    editor.enter();
  }

  private void editDetails(Referral referral, @Nullable ReferralDetail detail) {
    var editor = new DetailsEditor(words, model, dialogs, referral, comeBack());
    showInstead(editor, editor::cancel);
    editor.enter(detail);
  }

  private Runnable comeBack() {
    var before = List.copyOf(view.getChildren());
    return () -> view.getChildren().setAll(before);
  }

  private void showInstead(Node editor, Runnable cancel) {
    editor.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel.run();
          }
        });
    view.getChildren().setAll(editor);
    // A page that scrolls holds nothing that takes the focus before it is first laid out
    view.applyCss();
    view.layout();
  }

  /** Shows what a new checklist is begun with, in place of the case. */
  private void startChecklist(CasePage page) {
    var back = comeBack();
    model.newChecklist(
        page,
        wanted -> {
          var form = new NewChecklistForm(words, page, model, wanted, back);
          showInstead(form, back);
          form.enter();
        });
  }

  /** Shows what a decision is written down with, in place of the case. */
  private void decide(CasePage page) {
    var back = comeBack();
    var form = new DecisionForm(words, page, model, back);
    showInstead(form, back);
    form.enter();
  }

  /** Shows what a hold is put on with, in place of the case. */
  private void placeHold() {
    var back = comeBack();
    var form = new HoldForm(words, holds, model.clock(), back);
    showInstead(form, back);
    form.enter();
  }

  private Section referrals(CasePage page) {
    var all = new VBox();
    all.getStyleClass().add("m-file-people");
    boolean first = true;
    for (var part : page.referrals()) {
      all.getChildren().add(referral(page, part, first));
      first = false;
    }
    return section("case.referrals", all);
  }

  /** The latest one in full; earlier ones under their own headings, folded. */
  private Node referral(CasePage page, ReferralPart part, boolean latest) {
    var name =
        words.say(
            "case.referral", part.referral().date(), page.agencyName(part.referral().agency()));
    var tags =
        Lines.row(
            CaseMarks.tags(words, part.referral().emergency(), part.repeat(), false)
                .toArray(Node[]::new));
    var block = new ReferralBlock(words, model, part);
    block
        .getChildren()
        .add(
            new DetailsBlock(
                words,
                part.referral(),
                page.gaps(part),
                detail -> editDetails(part.referral(), detail)));
    if (latest) {
      return Lines.stack(Lines.row(Texts.strong(name), tags), block);
    }
    var earlier = new Section(words, name, block).tools(tags).folded();
    earlier.getStyleClass().setAll("m-file-section", "m-file-earlier");
    return earlier;
  }

  private Section section(String key, Node content) {
    return new Section(words, words.say(key), content);
  }

  private FlowPane anchors() {
    var row = Lines.row();
    for (var section : sections) {
      Button anchor = Buttons.of(section.name(), () -> reach(section));
      anchor.getStyleClass().add("small");
      anchor.setAccessibleText(words.say("case.go-to", section.name()));
      row.getChildren().add(anchor);
    }
    return row;
  }

  /** Opens a part, puts the focus there and its heading at the top of what is in sight. */
  private void reach(Section section) {
    section.open().set(true);
    section.enter();
    if (view.getChildren().getFirst() instanceof Page page) {
      page.applyCss();
      page.layout();
      var content = page.getContent();
      double above = content.sceneToLocal(section.localToScene(0, 0)).getY();
      double room = content.getBoundsInLocal().getHeight() - page.getViewportBounds().getHeight();
      page.setVvalue(room <= 0 ? 0 : Math.min(1, above / room));
    }
  }

  private static VBox column(Node... parts) {
    var column = new VBox(parts);
    column.getStyleClass().add("m-column");
    return column;
  }
}
