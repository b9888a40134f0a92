package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maracdesk.documents.ReminderPdf;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Escalation;
import org.maracdesk.domain.action.Reminder;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.minutes.ActionCircle;
import org.maracdesk.domain.minutes.Leaver;
import org.maracdesk.domain.minutes.NameVeil;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ReminderCsv;
import org.maracdesk.exchange.ReminderCsv.Row;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Tells agencies, and after a while the chair and the steering group, which actions wait. What is
 * sent says the number, the action and its day, and nothing of anybody. The program sends nothing
 * itself: it writes the text, and keeps when somebody says it was sent.
 */
public final class RemindAgencies {

  private final Store store;
  private final Clock clock;
  private final Words words;

  RemindAgencies(Store store, Clock clock, Words words) {
    this.store = store;
    this.clock = clock;
    this.words = words;
  }

  /**
   * One reminder: what waits at one agency, for one step of the ladder. As with the action lists,
   * what only some may read is in a reminder of its own.
   *
   * @param agency the code of whose actions they are
   * @param name what people call it
   * @param step who is to be told
   * @param audience whether all who would usually read it may
   * @param number tells it apart today from others for the same step that are not for everybody
   *     there; 0 where there is no other
   * @param actions the actions, the longest overdue first
   */
  public record Due(
      AgencyCode agency,
      String name,
      Escalation.Step step,
      Audience audience,
      int number,
      List<Tracked> actions) {
    public Due {
      actions = List.copyOf(actions);
    }
  }

  /**
   * Who of those at a step may read a reminder.
   *
   * @param namedOnly whether it is about a restricted sitting, so that only named people may
   * @param readers who was named; nothing where nobody was
   * @param without who left the room, so that it goes to somebody else there; usually nobody
   */
  public record Audience(boolean namedOnly, Confidential readers, List<Leaver> without) {

    public Audience {
      without = List.copyOf(without);
    }

    /** Everybody at that step. */
    public static final Audience USUAL = new Audience(false, Confidential.NONE, List.of());

    /** Whether it goes to somebody else there than who left the room. */
    public boolean otherPerson() {
      return !without.isEmpty();
    }

    static Audience of(ActionCircle circle, Escalation.Step step) {
      return new Audience(
          circle.isRestricted(),
          circle.readers(),
          switch (step) {
            case NAMED_PERSON, AGENCY_LEAD -> circle.agencyWithout();
            case CHAIR -> circle.chairWithout();
            case STEERING_GROUP -> circle.without();
          });
    }
  }

  /**
   * What is to be sent today: every action that has come to a step of the ladder for which nobody
   * was told yet. By agency, then the lowest step first.
   */
  public List<Due> today() {
    return store.read(
        shelves -> {
          var told =
              shelves.followUp().reminders().stream()
                  .map(r -> new Sent(r.action(), r.step()))
                  .collect(Collectors.toSet());
          var come =
              TrackedActions.all(shelves, day()).stream()
                  .filter(t -> t.escalation() != null)
                  .toList();
          return DueReminders.of(come, t -> !told.contains(Sent.of(t)));
        });
  }

  private record Sent(ActionId action, Escalation.Step step) {

    static Sent of(Tracked tracked) {
      return new Sent(tracked.action().id(), stepOf(tracked));
    }
  }

  /** To whom an action has come. */
  static Escalation.Step stepOf(Tracked tracked) {
    var escalation = tracked.escalation();
    if (escalation == null) {
      throw new IllegalArgumentException("an action that is with nobody");
    }
    return escalation.step();
  }

  /**
   * A reminder as plain text, ready to be put into a message, that is copied now: it leaves the
   * store, so that is noted.
   */
  public String copied(Due due) {
    var text = text(due);
    store.keep(new AuditNote(AuditNote.Kind.TEXT_COPIED, ids(due)).detailed("REMINDER"), _ -> {});
    return text;
  }

  /**
   * A reminder as plain text. In it the actions name nobody of their cases: a message goes further
   * than a file, and the agency has its actions in their own words on its list.
   */
  String text(Due due) {
    var area = store.read(RemindAgencies::area);
    var files =
        store.read(
            shelves ->
                shelves
                    .cases()
                    .caseFiles(
                        due.actions().stream().map(t -> t.action().caseId()).distinct().toList()));
    var text = new StringBuilder();
    line(text, words.say("reminders.text.head", area.name(), day()));
    line(text, about(due));
    left(due).ifPresent(sentence -> line(text, sentence));
    only(due).forEach(sentence -> line(text, sentence));
    line(text, "");
    for (var tracked : due.actions()) {
      var action = tracked.action();
      var veil = NameVeil.over(files.get(action.caseId()));
      line(
          text,
          words.say(
              "reminders.text.action",
              tracked.reference(),
              asked(tracked, veil.drawn(action.text())).text(),
              action.due()));
    }
    line(text, "");
    line(text, words.say("reminders.text.ask"));
    return text.toString();
  }

  /** What was promised, with the question whether the agency accepts it where it has yet to. */
  private Confidential asked(Tracked tracked, Confidential text) {
    return tracked.isToBeAccepted()
        ? Confidential.of(words.say("reminders.to-be-accepted", text.text()))
        : text;
  }

  private String about(Due due) {
    boolean early = due.actions().stream().anyMatch(t -> t.action().due().isAfter(day()));
    return words.say(
        early
            ? "reminders.text.early"
            : "reminders.text." + due.step().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        due.name());
  }

  /** That the agency is no member any more, where it has left; else nothing. */
  public Optional<String> left(Due due) {
    return due.actions().stream()
        .map(Tracked::agencyLeft)
        .filter(Objects::nonNull)
        .findFirst()
        .map(last -> words.say("reminders.left", due.name(), last));
  }

  /** Who may read a reminder, where that is not everybody at its step; else nothing. */
  public List<String> only(Due due) {
    var said = new ArrayList<String>();
    if (due.audience().namedOnly()) {
      var readers = due.audience().readers();
      said.add(
          readers.isBlank()
              ? words.say("reminders.only.named")
              : words.say("reminders.only.readers", readers.text()));
    }
    if (due.audience().otherPerson()) {
      said.add(
          words.say(
              "reminders.only.other-"
                  + switch (due.step()) {
                    case NAMED_PERSON, AGENCY_LEAD -> "agency";
                    case CHAIR -> "chair";
                    case STEERING_GROUP -> "group";
                  },
              Leaver.named(due.audience().without(), words.say("leaver.unnamed")).text(),
              due.name()));
    }
    return said;
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  /** The same reminder as a paper. Nothing is written to disk. */
  public ProduceDocuments.Paper paper(Due due) {
    var area = store.read(RemindAgencies::area);
    var drawn =
        new ReminderPdf(Outgoing.of(store).paper(words, clock), words)
            .draw(
                new ReminderPdf.Reminder(
                    words.say("reminders.text.head", area.name(), day()),
                    new Content.Marking(area.marking(), area.handling()),
                    left(due).map(left -> about(due) + " " + left).orElse(about(due)),
                    only(due),
                    words.say("reminders.text.ask"),
                    due.actions().stream()
                        .map(
                            t ->
                                new ReminderPdf.Row(
                                    t.reference(), asked(t, t.action().text()), t.action().due()))
                        .toList()));
    return new ProduceDocuments.Paper(
        null,
        new AuditNote(AuditNote.Kind.PAPER_SAVED, ids(due)).detailed("REMINDER"),
        fileName(due, ".pdf"),
        drawn.pdf(),
        drawn.pages(),
        drawn.unknownCharacters());
  }

  /** The same reminder as a spreadsheet. Nothing is written to disk. */
  public OutgoingSheet sheet(Due due) {
    var rows =
        due.actions().stream()
            .map(t -> new Row(t.reference(), asked(t, t.action().text()), t.action().due()))
            .toList();
    return new OutgoingSheet(
        new AuditNote(AuditNote.Kind.SPREADSHEET_EXPORTED, ids(due))
            .detailed("REMINDER")
            .counting(rows.size()),
        fileName(due, ".csv"),
        ReminderCsv.write(rows),
        rows.size());
  }

  private String fileName(Due due, String ending) {
    var name =
        "marac-"
            + day()
            + "-reminder-"
            + DueReminders.called(due.agency(), due.step(), due.audience())
            + (due.number() == 0 ? "" : "-" + due.number())
            + ending;
    return Outgoing.of(store).called(name);
  }

  /** Saves a paper, whole or not at all, and notes that it left. */
  public void save(ProduceDocuments.Paper paper, Path file) {
    Outgoing.of(store).write(file, paper.pdf());
    store.keep(paper.left(), _ -> {});
  }

  /** Saves a spreadsheet, whole or not at all, and notes that it left. */
  public void save(OutgoingSheet sheet, Path file) {
    Outgoing.of(store).write(file, sheet.bytes());
    store.keep(sheet.left(), _ -> {});
  }

  /**
   * Keeps that reminders were sent today, by whom the store is open for. What was sent today
   * already is not kept a second time.
   *
   * @return for how many actions it was kept
   */
  public int sent(List<Due> reminders) {
    var today = day();
    var by = Confidential.of(store.actor().label());
    Set<Reminder> wanted =
        reminders.stream()
            .flatMap(
                due ->
                    due.actions().stream()
                        .map(t -> new Reminder(t.action().id(), due.step(), today, by)))
            .collect(Collectors.toSet());
    var known =
        store.read(
            shelves ->
                shelves.followUp().reminders().stream()
                    .filter(r -> r.on().equals(today))
                    .map(r -> new Sent(r.action(), r.step()))
                    .collect(Collectors.toSet()));
    wanted.removeIf(r -> known.contains(new Sent(r.action(), r.step())));
    if (wanted.isEmpty()) {
      return 0;
    }
    var about = new HashSet<>(wanted.stream().map(r -> r.action().value()).toList());
    return store.change(
        new AuditNote(AuditNote.Kind.ACTION_REMINDED, about.stream().sorted().toList()),
        shelves -> (int) wanted.stream().filter(shelves.followUp()::keep).count());
  }

  private static List<UUID> ids(Due due) {
    return due.actions().stream().map(t -> t.action().id().value()).sorted().toList();
  }

  private static Area area(Shelves shelves) {
    return shelves
        .agencies()
        .area()
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.area.missing")));
  }

  private LocalDate day() {
    return LocalDate.now(clock);
  }
}
