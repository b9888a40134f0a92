package org.maracdesk.ui.checklist;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.journeys.ChecklistHome;
import org.maracdesk.journeys.CompleteChecklist;
import org.maracdesk.journeys.FindCase;
import org.maracdesk.journeys.NewChecklist;
import org.maracdesk.journeys.SendChecklists;
import org.maracdesk.journeys.TieChecklist;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** What is begun and what is complete, and how it leaves: decides. */
public final class ChecklistHomeModel {

  /**
   * The jobs this is about.
   *
   * @param send what lies here, and how it leaves
   * @param tie how a checklist gets its referral
   * @param complete how one is begun and discarded
   * @param find the cases that are here
   */
  public record Journeys(
      SendChecklists send, TieChecklist tie, CompleteChecklist complete, FindCase find) {}

  private final Journeys journeys;
  private final ZoneId zone;
  private final Background background;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final FilePicker files;
  private final Status status;
  private final Runnable referralBegun;
  private final ReadOnlyObjectWrapper<@Nullable ChecklistHome> home = new ReadOnlyObjectWrapper<>();
  private final ObservableSet<ReferralId> chosen = FXCollections.observableSet();

  /**
   * Nothing read yet.
   *
   * @param zone in which days are told
   * @param referralBegun a referral was begun for a checklist, and the form has to read it anew
   */
  public ChecklistHomeModel(
      Journeys journeys,
      Background background,
      Navigator navigator,
      Dialogs dialogs,
      FilePicker files,
      Status status,
      ZoneId zone,
      Runnable referralBegun) {
    this.journeys = journeys;
    this.background = background;
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.files = files;
    this.status = status;
    this.zone = zone;
    this.referralBegun = referralBegun;
  }

  /** Reads what is here. */
  public void load() {
    background.run(
        journeys.send()::home,
        found -> {
          var here =
              found.ready().stream().map(ChecklistHome.Ready::referral).collect(Collectors.toSet());
          chosen.removeIf(one -> !here.contains(one));
          home.set(found);
        });
  }

  /** What is here, once it has been read. */
  public ReadOnlyObjectProperty<@Nullable ChecklistHome> home() {
    return home.getReadOnlyProperty();
  }

  /** In which days are told. */
  ZoneId zone() {
    return zone;
  }

  /** The referrals that are to leave. */
  public ObservableSet<ReferralId> chosen() {
    return chosen;
  }

  /** Begins a checklist and opens it, or says what to put right. */
  public void begin(@Nullable Edition form, String name, Consumer<List<Problem>> refused) {
    if (form == null) {
      refused.accept(List.of(Problem.at("form", Problem.Kind.MISSING)));
      return;
    }
    background.run(
        () -> journeys.complete().begin(NewChecklist.withoutCase(form, Confidential.of(name))),
        answer -> {
          switch (answer) {
            case Answered.Done<ChecklistId>(var id) -> open(id);
            case Answered.Refused<ChecklistId>(var problems) -> refused.accept(problems);
          }
        });
  }

  /** Opens a checklist. */
  public void open(ChecklistId id) {
    navigator.go(new Place.Checklist(id));
  }

  /** Throws a draft away, after asking. */
  public void discard(ChecklistHome.Draft draft) {
    dialogs.ask(
        Dialogs.Question.grave("home.discard", draft.answered()),
        () ->
            background.run(
                () -> journeys.complete().discard(draft.id()),
                () -> {
                  status.say(Wording.of("home.discarded"));
                  load();
                }));
  }

  /** Begins the referral of a checklist with what the checklist knows, and goes there. */
  public void writeReferral(ChecklistHome.Ready ready) {
    background.run(
        () -> journeys.tie().beginReferral(ready.id()),
        () -> {
          referralBegun.run();
          navigator.go(new Place.NewCase());
        });
  }

  /** The cases a checklist could belong to. */
  public void cases(Consumer<List<CaseLine>> show) {
    background.run(journeys.find()::all, show);
  }

  /** Ties a checklist to a case for good. */
  public void tie(ChecklistHome.Ready ready, CaseLine to) {
    background.run(
        () -> journeys.tie().toCase(ready.id(), to.id()),
        () -> {
          status.say(Wording.of("home.tied", to.number().text()));
          load();
        });
  }

  /** Opens the case of a checklist. */
  public void openCase(ChecklistHome.Ready ready) {
    if (ready.caseId() != null) {
      navigator.go(new Place.Case(ready.caseId()));
    }
  }

  /** Asks where to, says what would leave and how, and writes it after a yes. */
  public void send() {
    if (chosen.isEmpty()) {
      dialogs.tell(Wording.of("home.send.none"));
      return;
    }
    var which = List.copyOf(chosen);
    files.folder(Wording.of("home.send.where"), into -> prepare(which, into));
  }

  private void prepare(List<ReferralId> which, Path into) {
    background.run(
        Wording.of("home.send.preparing"),
        () -> journeys.send().parcel(which, into),
        parcel ->
            dialogs.ask(
                Dialogs.Question.of(
                    "home.send",
                    counted("home.send.referrals", parcel.referrals().size()),
                    counted("home.send.checklists", parcel.checklists().size()),
                    counted("home.send.people", parcel.people()),
                    into.toAbsolutePath(),
                    parcel.confidential() == 0
                        ? Wording.of("home.send.no-address")
                        : counted("home.send.addresses", parcel.confidential()),
                    parcel.again() == 0
                        ? Wording.of("home.send.first")
                        : counted("home.send.again", parcel.again())),
                () -> write(parcel)));
  }

  private void write(SendChecklists.Parcel parcel) {
    background.run(
        Wording.of("home.send.writing"),
        () -> journeys.send().send(parcel),
        folder -> {
          chosen.clear();
          status.say(Wording.of("home.sent", String.valueOf(folder.getFileName())));
          load();
        });
  }

  private static Wording counted(String key, int number) {
    return Wording.of(key + (number == 1 ? ".one" : ".many"), number);
  }
}
