package org.maracdesk.ui.casefile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralDetail.Part;
import org.maracdesk.domain.casefile.ReferralGap;
import org.maracdesk.domain.casefile.ReferralGaps;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.NewReferral;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.wording.Words;

/** A referral written in by hand, on one page. */
public final class NewReferralScreen implements Screen {

  private final Words words;
  private final NewReferralModel model;
  private final Dialogs dialogs;
  private final Clock clock;
  private final ProblemList problems;
  private final LabelledField<ChoiceField<Agency>> agency;
  private final LabelledField<DateField> date;
  private final CheckBox emergency;
  private final LabelledField<TextField> transferFrom;
  private final UnreadText unread;
  private final PartForm victim;
  private final HomePartField home;
  private final VBox whose = new VBox();
  private final VBox others = new VBox();
  private final DetailsForm details;
  private final ReasonsForm reasons;
  private final Page page;
  private final GapsPane gaps;
  private boolean finished;

  /** The form, with what was written in before. */
  public NewReferralScreen(Words words, NewReferralModel model, Dialogs dialogs, Clock clock) {
    this.words = words;
    this.model = model;
    this.dialogs = dialogs;
    this.clock = clock;
    problems = new ProblemList(words);
    unread = new UnreadText(words);
    agency =
        new LabelledField<>(
            words.say("referral.agency"), new ChoiceField<>(List.of(), Agency::name));
    date =
        unread.date(
            "date", new LabelledField<>(words.say("referral.date"), DateField.behind(clock)));
    emergency = new CheckBox(words.say("referral.emergency"));
    emergency.setWrapText(true);
    transferFrom = new LabelledField<>(words.say("referral.transfer"), new TextField());
    transferFrom.hint(words.say("referral.transfer.hint"));
    victim = new PartForm(words, model, clock, Role.VICTIM);
    home = new HomePartField(words);
    others.getStyleClass().add("m-column");
    details = new DetailsForm(words, clock);
    reasons = new ReasonsForm(words, clock, details);
    // Without a checklist it takes no room
    whose.managedProperty().bind(Bindings.isNotEmpty(whose.getChildren()));
    page =
        Page.narrow(
            problems,
            whose,
            new Notice(Tone.INFO, words.say("referral.age-notice")),
            new Card(
                words.say("referral.who-refers"), Pair.of(agency, date), emergency, transferFrom),
            new Card(words.say("case.role.victim"), victim, home.field()),
            part(Part.SAFE_CONTACT),
            others,
            add(),
            part(Part.OTHERS),
            reasons,
            Lines.row(
                Buttons.primary(Icon.SAVED, words.say("referral.register"), this::register),
                Buttons.of(words.say("referral.discard"), this::discard)));
    gaps = new GapsPane(words, page, this::way);
    model.writing(this::holdSoon);
    page.addEventFilter(KeyEvent.KEY_RELEASED, event -> model.touched());
    page.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> model.touched());
    // A choice or a day may be taken from a list that opens outside the page
    agency.control().valueProperty().subscribe((was, is) -> model.touched());
    home.field().control().valueProperty().subscribe((was, is) -> model.touched());
    date.control().valueProperty().subscribe((was, is) -> model.touched());
    var draft = model.draft();
    if (draft == null) {
      addPart(Role.PERPETRATOR);
    } else {
      fill(draft);
      putBack(model.typed());
    }
    look();
  }

  @Override
  public Parent view() {
    return gaps;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("referral.title"));
  }

  @Override
  public void arrive() {
    model.begin(
        (all, unfinished) -> {
          agency.control().getItems().setAll(all);
          home.offer(model.parts());
          if (unfinished.isPresent() && read().isBlank()) {
            others.getChildren().clear();
            fill(unfinished.get());
            putBack(model.typed());
          }
          var draft = model.draft();
          if (draft != null) {
            all.stream()
                .filter(each -> each.code().equals(draft.agency()))
                .findFirst()
                .ifPresent(agency.control()::setValue);
          }
          showGoesOn();
          look();
        });
    model.whose(this::showWhose);
    agency.focus();
  }

  /** Whoever wanted an empty form learns that this is not one. */
  private void showGoesOn() {
    var said = model.unfinished().get();
    if (said != null) {
      whose
          .getChildren()
          .setAll(
              new Notice(
                  Tone.INFO,
                  words.say("referral.goes-on", said),
                  Buttons.of(words.say("referral.discard"), this::discard)));
    }
  }

  /** Says which checklist goes with this referral, so that none goes with another's. */
  private void showWhose(ChecklistCover checklist) {
    whose
        .getChildren()
        .setAll(
            new Notice(
                Tone.INFO,
                words.say(
                    "referral.for-checklist",
                    checklist.workingName().text(),
                    checklist.completedOn()),
                Buttons.of(
                    words.say("referral.for-checklist.not"),
                    () -> model.forNone(whose.getChildren()::clear))));
  }

  @Override
  public void leave() {
    model.left();
    if (!finished) {
      hold();
    }
  }

  private void hold() {
    var written = read();
    model.hold(written, typed());
  }

  /** Holds it while it is written, or too much would be lost with the power. */
  private void holdSoon() {
    if (!finished) {
      writing(
          () -> {
            hold();
            look();
          });
    }
  }

  /** Looks again at what is missing. */
  private void look() {
    gaps.show(ReferralGaps.of(read().form()));
  }

  /** The way to what is missing, where it can be filled in here. */
  private Optional<Runnable> way(ReferralGap gap) {
    return switch (gap) {
      case ReferralGap.OfDetail(var detail) -> Optional.of(() -> enter(details.field(detail)));
      case ReferralGap.OfField(var field) -> way(field);
    };
  }

  private Optional<Runnable> way(ReferralGap.Field field) {
    return switch (field) {
      case AGENCY -> Optional.of(agency::focus);
      case DATE -> Optional.of(date::focus);
      case VICTIM_NAME -> of(victim, "family");
      case VICTIM_BIRTH -> of(victim, "birth");
      case VICTIM_GENDER -> of(victim, "sex");
      case VICTIM_ETHNICITY -> of(victim, "ethnicity");
      case VICTIM_DISABILITY -> of(victim, "disability");
      case VICTIM_ORIENTATION -> of(victim, "orientation");
      case VICTIM_ADDRESS -> writable(victim).map(part -> part.form()::enterAddress);
      case VICTIM_CONTACT -> writable(victim).map(part -> part.form()::enterContact);
      case PERPETRATOR ->
          Optional.of(() -> enter(details.field(ReferralDetail.PERPETRATOR_NOT_IDENTIFIED)));
      case PERPETRATOR_RELATIONSHIP ->
          first(Role.PERPETRATOR).map(part -> () -> enter(part.toVictim()));
      case PERPETRATOR_ADDRESS ->
          first(Role.PERPETRATOR)
              .flatMap(NewReferralScreen::writable)
              .map(part -> part.form()::enterAddress);
      case CHILD_BIRTH -> first(Role.CHILD).flatMap(part -> of(part, "birth"));
      case CHILD_RELATIONSHIPS -> first(Role.CHILD).map(part -> () -> enter(part.toVictim()));
      case CHILD_SCHOOL -> first(Role.CHILD).flatMap(part -> of(part, "school"));
      default -> Optional.ofNullable(reasons.field(field)).map(there -> () -> enter(there));
    };
  }

  private Optional<PartForm> first(Role role) {
    return parts().stream().filter(part -> part.role() == role).findFirst();
  }

  /** What is known of somebody in the store is not written here. */
  private static Optional<PartForm> writable(PartForm part) {
    return part.isKnown() ? Optional.empty() : Optional.of(part);
  }

  private static Optional<Runnable> of(PartForm part, String field) {
    return writable(part).map(there -> there.form().field(field)).map(there -> () -> enter(there));
  }

  private static void enter(LabelledField<?> field) {
    Section.openAround(field);
    field.focus();
  }

  private Card part(Part part) {
    return new Card(words.name("referral.part", part), details.part(part).toArray(Node[]::new));
  }

  /** A date that is half typed is not written anew under the hand. */
  private void writing(Runnable what) {
    var scene = page.getScene();
    if (scene != null && scene.getFocusOwner() instanceof DateField date) {
      date.whileWriting(what);
    } else {
      what.run();
    }
  }

  private void fill(NewReferral draft) {
    date.control().setValue(draft.date());
    emergency.setSelected(draft.emergency());
    transferFrom.control().setText(draft.transferFrom().text());
    home.choose(draft.home());
    reasons.fill(draft);
    for (var named : draft.people()) {
      if (named.role() == Role.VICTIM) {
        victim.fill(named);
      } else {
        addPart(named.role()).fill(named);
      }
    }
  }

  private NewReferral read() {
    date.control().read();
    var people = new ArrayList<NewReferral.Named>();
    if (!victim.isBlank()) {
      people.add(victim.read("victim"));
    }
    int number = 0;
    for (var part : parts()) {
      number++;
      if (!part.isBlank()) {
        people.add(part.read("person." + number));
      }
    }
    var chosen = agency.control().getValue();
    return reasons.read(
        chosen == null ? null : chosen.code(),
        date.control().getValue(),
        emergency.isSelected(),
        Confidential.of(transferFrom.control().getText()),
        people,
        home.chosen());
  }

  private void register() {
    allFields().values().forEach(field -> field.problem(null));
    problems.clear();
    var form = read();
    var unreadable = unreadable();
    if (!unreadable.isEmpty()) {
      problems.show(unreadable, this::field);
      page.setVvalue(0);
      return;
    }
    finished = true;
    model.register(
        form,
        refused -> {
          finished = false;
          problems.show(refused, this::field);
          page.setVvalue(0);
        });
  }

  private void discard() {
    dialogs.ask(
        Dialogs.Question.grave("referral.discard"),
        () -> {
          finished = true;
          model.discard();
        });
  }

  private Map<String, String> unreadable() {
    var found = new LinkedHashMap<>(unread.problems());
    victim.form().unread().problems().forEach((name, text) -> found.put("victim." + name, text));
    int number = 0;
    for (var part : parts()) {
      number++;
      int at = number;
      part.form()
          .unread()
          .problems()
          .forEach((name, text) -> found.put("person." + at + "." + name, text));
    }
    found.putAll(reasons.unread().problems());
    return found;
  }

  /** What is typed and cannot be read, by the place it is put back to: {@link #putBack}. */
  private Map<String, Confidential> typed() {
    var found = new LinkedHashMap<>(unread.typed());
    found.putAll(reasons.unread().typed());
    victim.form().unread().typed().forEach((name, text) -> found.put("victim." + name, text));
    int number = 0;
    for (var part : parts()) {
      // As they stand when they are filled in again
      if (!part.isBlank()) {
        number++;
        int at = number;
        part.form()
            .unread()
            .typed()
            .forEach((name, text) -> found.put("person." + at + "." + name, text));
      }
    }
    return found;
  }

  private void putBack(Map<String, Confidential> typed) {
    unread.putBack("", typed);
    reasons.unread().putBack("", typed);
    victim.form().unread().putBack("victim.", typed);
    int number = 0;
    for (var part : parts()) {
      number++;
      part.form().unread().putBack("person." + number + ".", typed);
    }
  }

  private @Nullable LabelledField<?> field(String place) {
    return allFields().get(place);
  }

  private Map<String, LabelledField<?>> allFields() {
    var all = new LinkedHashMap<String, LabelledField<?>>();
    all.put("agency", agency);
    all.put("date", date);
    all.put("transfer", transferFrom);
    collect(all, "victim.", victim.form());
    int number = 0;
    for (var part : parts()) {
      number++;
      collect(all, "person." + number + ".", part.form());
    }
    all.putAll(reasons.fields());
    return all;
  }

  private static void collect(Map<String, LabelledField<?>> all, String place, PersonForm form) {
    for (var name : List.of("family", "given", "birth", "age", "due")) {
      var field = form.field(name);
      if (field != null) {
        all.put(place + name, field);
      }
    }
  }

  private List<PartForm> parts() {
    return others.getChildren().stream()
        .map(card -> card.getProperties().get(PartForm.class))
        .filter(PartForm.class::isInstance)
        .map(PartForm.class::cast)
        .toList();
  }

  private Node add() {
    var row = Lines.row();
    for (var role : List.of(Role.PERPETRATOR, Role.CHILD, Role.UNBORN_CHILD, Role.OTHER_ADULT)) {
      row.getChildren()
          .add(Buttons.of(Icon.ADD, words.name("referral.add", role), () -> addPart(role).enter()));
    }
    return row;
  }

  private PartForm addPart(Role role) {
    var part = new PartForm(words, model, clock, role);
    var name = words.name("case.role", role);
    var card = new Card(name, part);
    card.getProperties().put(PartForm.class, part);
    var remove =
        Buttons.flat(
            Icon.DELETE, words.say("referral.remove"), () -> others.getChildren().remove(card));
    remove.setAccessibleText(words.say("referral.remove.whom", name));
    others.getChildren().add(card.tools(remove));
    return part;
  }
}
