package org.maracdesk.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.journeys.ProduceDocuments.Paper;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.documents.ChecklistPaperModel.Kind;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** The checklist of one referral on paper, looked at before it is saved or printed: shows. */
public final class ChecklistPaperScreen implements Screen {

  private final Words words;
  private final ChecklistPaperModel model;
  private final SimpleStringProperty title;
  private final LabelledField<ChoiceField<Kind>> kind;
  private final CheckBox withSets;
  private final PaperPreview preview;

  /** A screen of this model. */
  public ChecklistPaperScreen(Words words, ChecklistPaperModel model) {
    this.words = words;
    this.model = model;
    title = new SimpleStringProperty(words.say("documents.checklist.title"));
    kind =
        new LabelledField<>(
            words.say("documents.kind"),
            new ChoiceField<>(List.of(), each -> words.name("documents.checklist", each)));
    kind.control().setItems(model.kinds());
    kind.control().valueProperty().bindBidirectional(model.kind());
    withSets = new CheckBox(words.say("documents.checklist.with-sets"));
    withSets.setWrapText(true);
    withSets.selectedProperty().bindBidirectional(model.withSets());
    preview =
        new PaperPreview(
            words, model.shown(), List.of(kind, withSets), words.say("documents.checklist.never"));
    model.page().subscribe(this::name);
    model.paper().subscribe(this::tell);
    model.kind().subscribe(which -> tell(model.paper().get()));
  }

  @Override
  public Parent view() {
    return preview;
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public List<Node> tools() {
    return List.of(preview.save());
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
    return preview.panes();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return PaperPreview.shortcuts();
  }

  private void name(@Nullable ChecklistPage page) {
    if (page != null) {
      var number = page.number();
      title.set(
          number == null
              ? words.say("documents.checklist.title")
              : words.say("documents.checklist.title-of", number.text()));
    }
  }

  private void tell(@Nullable Paper paper) {
    var said = new ArrayList<Node>();
    var page = model.page().get();
    boolean blank = model.kind().get() == Kind.BLANK;
    if (blank) {
      boolean begun = page != null && page.completed() == null;
      said.add(
          new Notice(
              Tone.INFO,
              words.say(
                  begun ? "documents.checklist.draft-hint" : "documents.checklist.blank-hint")));
    }
    if (paper != null && paper.unknownCharacters() > 0) {
      said.add(
          new Notice(
              Tone.WARN, words.count("documents.unknown-characters", paper.unknownCharacters())));
    }
    preview.notify(said);
    withSets.setVisible(blank);
    withSets.setManaged(blank);
  }
}
