package org.maracdesk.ui.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.ChecklistHome;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.wording.Words;

/** What is begun and what is complete, and how it leaves: shows. */
public final class ChecklistHomeScreen implements Screen {

  /** How many that have left are listed; all of them are in their cases. */
  private static final int MOST_SENT = 30;

  private final Words words;
  private final ChecklistHomeModel model;
  private final Overlay overlay;
  private final LabelledField<ChoiceField<ChecklistForm>> form;
  private final LabelledField<TextField> name;
  private final VBox drafts = list();
  private final VBox ready = list();
  private final Page page;

  /** A screen of this model. */
  public ChecklistHomeScreen(Words words, ChecklistHomeModel model, Overlay overlay) {
    this.words = words;
    this.model = model;
    this.overlay = overlay;
    form =
        new LabelledField<>(
            words.say("home.form"), new ChoiceField<>(List.of(), ChecklistForm::title));
    name =
        new LabelledField<>(words.say("home.name"), new TextField())
            .hint(words.say("home.name.hint"));
    name.control().setOnAction(entered -> begin());
    page =
        Page.narrow(
            new Card(
                words.say("home.new"),
                name,
                form,
                new Row(Buttons.primary(Icon.ADD, words.say("home.begin"), this::begin))),
            new Card(words.say("home.drafts"), drafts),
            new Card(words.say("home.ready"), ready));
    model
        .home()
        .subscribe(
            home -> {
              if (home != null) {
                show(home);
              }
            });
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("home.title"));
  }

  @Override
  public void arrive() {
    model.load();
    name.focus();
  }

  private void begin() {
    name.problem(null);
    form.problem(null);
    var chosen = form.control().getValue();
    model.begin(
        chosen == null ? null : chosen.edition(),
        name.control().getText(),
        problems -> {
          for (var problem : problems) {
            refuse(problem);
          }
        });
  }

  private void refuse(Problem problem) {
    var field = problem.place().equals("form") ? form : name;
    field.problem(
        problem.kind() == Problem.Kind.MISSING && field == name
            ? words.say("home.name.missing")
            : ProblemText.of(words, problem));
    field.focus();
  }

  private void show(ChecklistHome home) {
    var before = form.control().getValue();
    form.control().getItems().setAll(home.forms());
    form.control()
        .setValue(
            home.forms().stream()
                .filter(one -> before != null && one.edition().equals(before.edition()))
                .findFirst()
                .orElse(home.forms().isEmpty() ? null : home.forms().getFirst()));
    drafts.getChildren().clear();
    if (home.drafts().isEmpty()) {
      drafts.getChildren().add(Texts.quiet(words.say("home.drafts.none")));
    }
    home.drafts().forEach(draft -> drafts.getChildren().add(draft(draft)));
    showReady(home);
  }

  private void showReady(ChecklistHome home) {
    var rows = ready.getChildren();
    rows.clear();
    if (home.ready().isEmpty()) {
      rows.add(Texts.quiet(words.say("home.ready.none")));
      return;
    }
    if (!home.canRefer()) {
      rows.add(new Notice(Tone.INFO, words.say("home.no-agency")));
    }
    int sent = 0;
    int left = 0;
    for (var one : home.ready()) {
      if (one.sentAt() != null && ++sent > MOST_SENT) {
        left++;
      } else {
        rows.add(ready(one));
      }
    }
    if (left > 0) {
      rows.add(Texts.quiet(words.count("home.ready.more", left)));
    }
    if (home.ready().stream().anyMatch(one -> one.referral() != null)) {
      rows.add(
          new VBox(
              new Row(Buttons.of(Icon.UPLOAD, words.say("home.send.do"), model::send)),
              Texts.small(words.say("home.send.hint"))));
    }
  }

  private Node draft(ChecklistHome.Draft draft) {
    var who = words.say("home.of", draft.name().text(), draft.title());
    var resume = Buttons.of(Icon.CHECKLIST, words.say("home.resume"), () -> model.open(draft.id()));
    resume.setAccessibleText(words.say("home.resume") + ", " + who);
    var discard = Buttons.flat(Icon.DELETE, words.say("home.discard"), () -> model.discard(draft));
    discard.setAccessibleText(words.say("home.discard") + ", " + who);
    return row(
        new VBox(
            Texts.strong(draft.name().text()),
            Texts.body(draft.title()),
            Texts.quiet(
                words.say(
                    "home.draft.far", draft.answered(), draft.questions(), day(draft.begunAt())))),
        resume,
        discard);
  }

  private Node ready(ChecklistHome.Ready one) {
    var who = words.say("home.of", one.name().text(), one.title());
    var about =
        new VBox(
            Texts.strong(one.name().text()),
            Texts.body(one.title()),
            Texts.quiet(words.say("home.completed", one.completedOn())));
    var open = Buttons.of(words.say("home.read"), () -> model.open(one.id()));
    open.setAccessibleText(words.say("home.read") + ", " + who);
    if (one.referral() == null) {
      about.getChildren().add(new Tag(Tone.NEUTRAL, words.say("home.no-referral")));
      var write = Buttons.of(Icon.EDIT, words.say("home.write"), () -> model.writeReferral(one));
      write.setAccessibleText(words.say("home.write") + ", " + who);
      var tie = Buttons.of(words.say("home.tie"), () -> chooseCase(one));
      tie.setAccessibleText(words.say("home.tie") + ", " + who);
      return row(about, write, tie, open);
    }
    about
        .getChildren()
        .add(
            Texts.quiet(
                words.say(
                    "home.referral",
                    one.referredOn() == null ? "" : one.referredOn(),
                    one.number() == null ? "" : one.number().text())));
    about
        .getChildren()
        .add(
            one.sentAt() == null
                ? new Tag(Tone.INFO, Icon.CLOCK, words.say("home.not-sent"))
                : new Tag(Tone.GOOD, Icon.DONE, words.say("home.sent-on", day(one.sentAt()))));
    var choose = new CheckBox(words.say("home.choose"));
    choose.setAccessibleText(words.say("home.choose") + ", " + who);
    choose.setSelected(model.chosen().contains(one.referral()));
    choose
        .selectedProperty()
        .subscribe(
            wanted -> {
              if (wanted) {
                model.chosen().add(one.referral());
              } else {
                model.chosen().remove(one.referral());
              }
            });
    var file = Buttons.of(words.say("home.case"), () -> model.openCase(one));
    file.setAccessibleText(words.say("home.case") + ", " + who);
    return row(about, choose, open, file);
  }

  private void chooseCase(ChecklistHome.Ready one) {
    model.cases(
        cases -> {
          var card = new TieCard(words, one, cases, model, overlay);
          overlay.show(card, card.first(), overlay::hide);
        });
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(model.zone()).toLocalDate();
  }

  private static VBox list() {
    var list = new VBox();
    list.getStyleClass().add("m-home-list");
    return list;
  }

  private static Node row(VBox about, Node... things) {
    about.getStyleClass().add("m-home-about");
    var row = new VBox(about, new Row(things));
    row.getStyleClass().add("m-home-row");
    return row;
  }
}
