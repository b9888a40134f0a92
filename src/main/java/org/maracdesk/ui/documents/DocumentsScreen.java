package org.maracdesk.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.ProduceDocuments.Paper;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** The papers of one meeting, looked at before they are saved or printed: shows. */
public final class DocumentsScreen implements Screen {

  private static final double NARROW = 72;

  private final Words words;
  private final DocumentsModel model;
  private final Pages pages;
  private final SimpleStringProperty title;
  private final LabelledField<ChoiceField<DocumentKind>> kind;
  private final LabelledField<ChoiceField<Recipient>> recipient;
  private final LabelledField<ChoiceField<String>> printer;
  private final Button save;
  private final Button print;
  private final Label noPrinter;
  private final VBox notices = new VBox();
  private final Label where = Texts.quiet("");
  private final BorderPane view = new BorderPane();

  /** A screen of this model. */
  public DocumentsScreen(Words words, DocumentsModel model) {
    this.words = words;
    this.model = model;
    title = new SimpleStringProperty(words.say("documents.title"));
    kind =
        new LabelledField<>(
            words.say("documents.kind"),
            new ChoiceField<>(DocumentsModel.kinds(), each -> words.name("documents.kind", each)));
    kind.control().valueProperty().bindBidirectional(model.kind());
    recipient =
        new LabelledField<>(
            words.say("documents.recipient"), new ChoiceField<>(List.of(), this::recipientName));
    recipient.control().setItems(model.recipients());
    recipient.control().valueProperty().bindBidirectional(model.recipient());
    printer =
        new LabelledField<>(
            words.say("documents.printer"), new ChoiceField<>(List.of(), each -> each));
    printer.control().setItems(model.printers());
    noPrinter = Texts.small(words.say("printing.no-printer"));
    save = Buttons.primary(Icon.DOWNLOAD, words.say("documents.save"), model::save);
    print = Buttons.of(Icon.PRINT, words.say("documents.print"), this::print);
    pages = new Pages(words, model);
    pages.setAccessibleText(words.say("documents.pages"));
    var preview = new BorderPane(pages, bar(), null, null, null);
    view.setCenter(preview);
    Fold.narrowerThan(view, NARROW).subscribe(this::fold);
    model.record().subscribe(this::name);
    model.paper().subscribe(this::tell);
    model.kind().subscribe(which -> tell(model.paper().get()));
    model.printers().addListener((ListChangeListener<String>) change -> showPrinters());
    pages.current().subscribe(now -> showWhere());
    showPrinters();
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
  public List<Node> tools() {
    return List.of(save);
  }

  @Override
  public void arrive() {
    model.load();
    kind.focus();
  }

  @Override
  public void leave() {
    model.leave();
  }

  @Override
  public List<Node> panes() {
    var side = view.getLeft() == null ? view.getTop() : view.getLeft();
    return List.of(side, pages);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.of("Page_Down", "documents.keys.next"),
        Shortcut.of("Page_Up", "documents.keys.previous"),
        Shortcut.of("Shortcut+Plus", "documents.keys.larger"),
        Shortcut.of("Shortcut+Minus", "documents.keys.smaller"),
        Shortcut.of("Shortcut+0", "documents.keys.fit"));
  }

  private void fold(boolean folded) {
    if (folded) {
      var top = new VBox(new Row(kind, recipient, printer, print), notices);
      top.getStyleClass().addAll(Style.SIDE, "m-documents-top");
      view.setLeft(null);
      view.setTop(top);
    } else {
      var never = Texts.small(words.say("documents.never"));
      var side = new VBox(kind, recipient, notices, printer, noPrinter, print, new VBox(never));
      side.getStyleClass().addAll("m-documents-side");
      var scroll = new ScrollPane(side);
      scroll.setFitToWidth(true);
      scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      scroll.setFocusTraversable(false);
      scroll.getStyleClass().addAll("m-documents-left", Style.EDGE);
      view.setTop(null);
      view.setLeft(scroll);
    }
  }

  private HBox bar() {
    var previous =
        Buttons.picture(Icon.ARROW_UP, words.say("documents.keys.previous"), () -> pages.turn(-1));
    var next =
        Buttons.picture(Icon.ARROW_DOWN, words.say("documents.keys.next"), () -> pages.turn(1));
    var smaller =
        Buttons.picture(Icon.SMALLER, words.say("documents.keys.smaller"), pages::smaller);
    var larger = Buttons.picture(Icon.ADD, words.say("documents.keys.larger"), pages::larger);
    var fit = Buttons.flat(Icon.WIDTH, words.say("documents.fit"), pages::fitWidth);
    var size = Texts.quiet("");
    size.setMinWidth(Label.USE_PREF_SIZE);
    pages
        .zoom()
        .subscribe(
            zoom -> size.setText(words.say("documents.zoom", Math.round(zoom.doubleValue() * 75))));
    where.setMinWidth(Label.USE_PREF_SIZE);
    var bar = new HBox(previous, next, where, Row.spring(), smaller, size, larger, fit);
    bar.getStyleClass().add("m-pages-bar");
    return bar;
  }

  private void name(@Nullable MeetingRecord record) {
    if (record != null) {
      title.set(words.say("documents.title-of", record.meeting().date()));
    }
  }

  private void tell(@Nullable Paper paper) {
    var said = new ArrayList<Node>();
    if (paper != null && paper.kind() == model.kind().get()) {
      if (model.isDraft()) {
        said.add(
            new Notice(
                Tone.INFO,
                words.say(
                    model.kind().get() == DocumentKind.AGENDA
                        ? "documents.draft.agenda"
                        : "documents.draft.minutes")));
      }
      if (paper.unknownCharacters() > 0) {
        said.add(
            new Notice(
                Tone.WARN, words.count("documents.unknown-characters", paper.unknownCharacters())));
      }
    }
    notices.getChildren().setAll(said);
    notices.setVisible(!said.isEmpty());
    notices.setManaged(!said.isEmpty());
    boolean actions = model.kind().get() == DocumentKind.ACTIONS;
    recipient.setVisible(actions);
    recipient.setManaged(actions);
    save.setDisable(paper == null);
    print.setDisable(paper == null);
    showWhere();
  }

  private void showWhere() {
    where.setText(
        pages == null || pages.pages() == 0
            ? words.say("documents.drawing")
            : words.say("documents.page", pages.current().get(), pages.pages()));
  }

  private void showPrinters() {
    boolean any = !model.printers().isEmpty();
    for (var part : List.of(printer, print)) {
      part.setVisible(any);
      part.setManaged(any);
    }
    noPrinter.setVisible(!any);
    noPrinter.setManaged(!any);
    if (any && printer.control().getValue() == null) {
      printer.control().setValue(model.printers().getFirst());
    }
  }

  private void print() {
    var chosen = printer.control().getValue();
    if (chosen != null) {
      model.print(chosen);
    }
  }

  private String recipientName(Recipient each) {
    return switch (each) {
      case Recipient.Everyone() -> words.say("documents.recipient.everyone");
      case Recipient.OneAgency one -> one.name();
    };
  }
}
