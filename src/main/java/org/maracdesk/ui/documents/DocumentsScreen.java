package org.maracdesk.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.minutes.Leaver;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.ReaderCircle;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.ProduceDocuments.Paper;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** The papers of one meeting, looked at before they are saved or printed: shows. */
public final class DocumentsScreen implements Screen {

  private final Words words;
  private final DocumentsModel model;
  private final SimpleStringProperty title;
  private final LabelledField<ChoiceField<DocumentKind>> kind;
  private final LabelledField<ChoiceField<Recipient>> recipient;
  private final LabelledField<ChoiceField<ReaderCircle>> circle;
  private final PaperPreview preview;
  private final Button lists;

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
    circle =
        new LabelledField<>(
            words.say("documents.circle"), new ChoiceField<>(List.of(), this::circleName));
    circle.control().setItems(model.circles());
    circle.control().valueProperty().bindBidirectional(model.circle());
    circle.managedProperty().bind(circle.visibleProperty());
    circle.setVisible(false);
    preview =
        new PaperPreview(
            words, model.shown(), List.of(kind, circle, recipient), words.say("documents.never"));
    lists = Buttons.of(Icon.FOLDER, words.say("documents.lists"), model::lists);
    lists.managedProperty().bind(lists.visibleProperty());
    lists.setVisible(false);
    model.record().subscribe(this::name);
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
    return List.of(lists, preview.save());
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
                    model.kind().get() == DocumentKind.MINUTES
                            || model.kind().get() == DocumentKind.RESTRICTED_MINUTES
                        ? "documents.draft.minutes"
                        : "documents.draft.agenda")));
      }
      if (paper.unknownCharacters() > 0) {
        said.add(
            new Notice(
                Tone.WARN, words.count("documents.unknown-characters", paper.unknownCharacters())));
      }
    }
    preview.notify(said);
    var kind = model.kind().get();
    boolean actions = kind != null && kind.isOfActions();
    boolean several = actions || model.recipients().size() > 1;
    recipient.setVisible(several);
    recipient.setManaged(several);
    circle.setVisible(kind != null && kind.isForNamedReaders() && model.circles().size() > 1);
    lists.setVisible(actions && model.mayIssueLists());
  }

  private String circleName(ReaderCircle each) {
    return each.readers().isBlank()
        ? words.say("documents.circle.nobody", each.number())
        : words.say("documents.circle.named", each.number(), each.readers().text());
  }

  private String recipientName(Recipient each) {
    return switch (each) {
      case Recipient.Everyone() ->
          words.say(
              model.kind().get() instanceof DocumentKind now && now.isForNamedReaders()
                  ? "documents.recipient.named-readers"
                  : "documents.recipient.everyone");
      case Recipient.OneAgency one ->
          one.otherPerson()
              ? words.say(
                  "documents.recipient.other-person",
                  one.name(),
                  Leaver.named(one.without(), words.say("leaver.unnamed")).text())
              : one.name();
      case Recipient.OnePerson one -> words.say("documents.recipient.person", one.name().text());
    };
  }
}
