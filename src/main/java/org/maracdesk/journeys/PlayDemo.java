package org.maracdesk.journeys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.journeys.ImportSpreadsheets.Rows;
import org.maracdesk.journeys.OpenVault.Entry;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Plays a whole meeting of an invented area, from the referral file to the issued minutes, in a new
 * encrypted store. It goes the way a coordinator goes, on the days the samples tell of.
 */
public final class PlayDemo {

  private static final ZoneId WALL = ZoneId.of("Europe/London");
  private static final LocalDate EARLIER_IMPORT = LocalDate.of(2025, 12, 10);
  private static final LocalDate EARLIER_MEETING = LocalDate.of(2025, 12, 18);
  private static final LocalDate REPORTS = LocalDate.of(2026, 3, 2);
  private static final LocalDate IMPORT = LocalDate.of(2026, 11, 20);
  private static final LocalDate ANSWERS = LocalDate.of(2026, 11, 25);

  /** The day of the meeting it is all about. */
  static final LocalDate MEETING = LocalDate.of(2026, 11, 26);

  private static final LocalDate APPROVAL = LocalDate.of(2026, 11, 30);
  private static final LocalDate PROGRESS = LocalDate.of(2026, 12, 9);
  private static final LocalDate NEXT_MEETING = LocalDate.of(2026, 12, 17);
  private static final Confidential ACCEPTED_SINCE =
      Confidential.of("The actions of the GPs were accepted by telephone on 27 November.");
  private static final Actor COORDINATOR = new Actor("Coordinator");

  /** The words that open a demo's store; there is nothing real in it. */
  public static final String PASSPHRASE = "invented heron lantern meadow";

  private final SecureRandom random;
  private final KeyDerivation.Cost cost;
  private final Words words;
  private final String opens;
  private final boolean practice;
  private final SampleFiles samples = new SampleFiles();

  /** A demo; see {@link OpenVault} for what it needs. */
  public PlayDemo(SecureRandom random, KeyDerivation.Cost cost, Words words) {
    this(random, cost, words, PASSPHRASE, false);
  }

  private PlayDemo(
      SecureRandom random, KeyDerivation.Cost cost, Words words, String opens, boolean practice) {
    this.random = random;
    this.cost = cost;
    this.words = words;
    this.opens = opens;
    this.practice = practice;
  }

  /** The same story in a practice store that these words open. */
  PlayDemo forPractice(String words) {
    return new PlayDemo(random, cost, this.words, words, true);
  }

  /**
   * Plays it in a folder, telling each step. What an earlier demo left there is replaced; a folder
   * that holds anything else is refused.
   */
  public void play(Path folder, Consumer<Wording> told) {
    long began = System.nanoTime();
    var place = upTo(Stage.FOLLOWED_UP, folder, told);
    open(place, told);
    told.accept(Wording.of("demo.done", seconds(began), place.folder()));
  }

  /** How far the story has come. */
  public enum Stage {
    /** Last year's meeting is over, and this year's referrals are in. */
    IMPORTED,
    /** The agenda is confirmed. */
    PLANNED,
    /** Agencies have answered what they know. */
    ASKED,
    /** The meeting is closed. */
    HELD,
    /** Its minutes are approved and out, agencies have reported, and the next one is planned. */
    FOLLOWED_UP
  }

  /** Plays the story up to a stage, in a folder as {@link #play} says. */
  public DemoFolder upTo(Stage stage, Path folder, Consumer<Wording> told) {
    var place = DemoFolder.clear(folder);
    place.write(DemoFolder.PASSPHRASE_FILE, (opens + "\n").getBytes(StandardCharsets.UTF_8));
    lastYear(place, told);
    newReferrals(place, told);
    if (stage != Stage.IMPORTED) {
      plan(place, told);
    }
    if (stage.compareTo(Stage.ASKED) >= 0) {
      ask(place, told);
    }
    if (stage.compareTo(Stage.HELD) >= 0) {
      hold(place, stage == Stage.HELD, told);
    }
    if (stage == Stage.FOLLOWED_UP) {
      followUp(place, told);
    }
    return place;
  }

  private void lastYear(DemoFolder place, Consumer<Wording> told) {
    try (var passphrase = passphrase();
        var session = door(EARLIER_IMPORT).create(place.store(), passphrase, area(), COORDINATOR)) {
      told.accept(Wording.of("demo.created", place.store()));
      take(
          session,
          IMPORT,
          "agencies.csv",
          "representatives.csv",
          "earlier/referrals.csv",
          "earlier/people.csv",
          "earlier/dash_notes.csv");
      plan(session, EARLIER_MEETING);
    }
    in(
        place,
        EARLIER_MEETING,
        session -> {
          var meeting = session.buildAgenda().on(EARLIER_MEETING).orElseThrow();
          played(session, meeting, "earlier/meeting/", EARLIER_MEETING);
          told.accept(Wording.of("demo.earlier", EARLIER_MEETING));
        });
    in(
        place,
        REPORTS,
        session -> {
          var meeting = session.buildAgenda().on(EARLIER_MEETING).orElseThrow();
          demo(session, meeting, "earlier/meeting/", REPORTS).report();
        });
  }

  private void newReferrals(DemoFolder place, Consumer<Wording> told) {
    in(
        place,
        IMPORT,
        session -> {
          int rows =
              take(
                  session,
                  IMPORT,
                  "referrals.csv",
                  "people.csv",
                  "dash_notes.csv",
                  "referral_details.csv");
          told.accept(Wording.of("demo.imported", rows));
        });
  }

  private void plan(DemoFolder place, Consumer<Wording> told) {
    in(
        place,
        IMPORT,
        session -> {
          var meeting = plan(session, MEETING);
          session.buildAgenda().confirm(meeting);
          var record = session.buildAgenda().record(meeting).orElseThrow();
          told.accept(
              Wording.of(
                  "demo.agenda",
                  record.cases().size(),
                  record.cases().stream().filter(c -> c.repeat().isRepeat()).count(),
                  record.agenda().finish()));
          save(session, place, meeting, DocumentKind.AGENDA, new Recipient.Everyone(), told);
        });
  }

  /** What agencies know, in the sheets they sent back. */
  private void ask(DemoFolder place, Consumer<Wording> told) {
    in(
        place,
        ANSWERS,
        session -> {
          var meeting = session.buildAgenda().on(MEETING).orElseThrow();
          var sheets = session.askAgencies().write(meeting, place.folder());
          int answers = take(session, ANSWERS, "meeting/research_returns.csv");
          told.accept(Wording.of("demo.research", sheets.getFileName().toString(), answers));
        });
  }

  private void followUp(DemoFolder place, Consumer<Wording> told) {
    in(
        place,
        APPROVAL,
        session -> {
          var meeting = session.buildAgenda().on(MEETING).orElseThrow();
          var closing = session.runMeeting().closing();
          var record = session.runMeeting().record(meeting).orElseThrow();
          done(closing.approve(meeting, record.meeting().chair(), ACCEPTED_SINCE));
          papers(session, place, record, told);
          session.produceDocuments().lists(meeting, place.folder());
          closing.issued(meeting);
          told.accept(Wording.of("demo.approved", APPROVAL));
        });
    in(
        place,
        PROGRESS,
        session -> {
          var meeting = session.buildAgenda().on(MEETING).orElseThrow();
          demo(session, meeting, "meeting/follow-up/", PROGRESS).report();
          var next = plan(session, NEXT_MEETING);
          told.accept(
              Wording.of(
                  "demo.next",
                  NEXT_MEETING,
                  session.buildAgenda().record(next).orElseThrow().cases().size()));
          save(session, place, next, DocumentKind.AGENDA, new Recipient.Everyone(), told);
        });
  }

  private static <T> T done(Answered<T> answered) {
    return switch (answered) {
      case Answered.Done<T>(var value) -> value;
      case Answered.Refused<T>(var problems) ->
          throw new IllegalStateException("the sample was refused: " + problems.size());
    };
  }

  /**
   * @param last whether the story ends here, so that the papers are drawn as they are now
   */
  private void hold(DemoFolder place, boolean last, Consumer<Wording> told) {
    in(
        place,
        MEETING,
        session -> {
          var meeting = session.buildAgenda().on(MEETING).orElseThrow();
          played(session, meeting, "meeting/", MEETING);
          var record = session.runMeeting().record(meeting).orElseThrow();
          told.accept(
              Wording.of(
                  "demo.met",
                  MEETING,
                  record.cases().size(),
                  record.cases().stream().mapToInt(c -> c.actions().size()).sum()));
          if (last) {
            papers(session, place, record, told);
          }
          export(session, place, meeting, told);
        });
  }

  private static void papers(
      Session session, DemoFolder place, MeetingRecord record, Consumer<Wording> told) {
    var meeting = record.meeting().id();
    save(session, place, meeting, DocumentKind.MINUTES, new Recipient.Everyone(), told);
    save(session, place, meeting, DocumentKind.ACTIONS, new Recipient.Everyone(), told);
    for (var agency : record.agencies()) {
      boolean owns =
          record.cases().stream()
              .flatMap(c -> c.actions().stream())
              .anyMatch(a -> a.owner().equals(agency.code()));
      if (owns) {
        var copy = new Recipient.OneAgency(agency.code(), agency.name());
        save(session, place, meeting, DocumentKind.ACTIONS, copy, _ -> {});
      }
    }
  }

  private static void export(
      Session session, DemoFolder place, MeetingId meeting, Consumer<Wording> told) {
    var exports = session.exportSpreadsheet();
    for (var kind : ExportSpreadsheet.Kind.values()) {
      var sheet = exports.write(kind, meeting);
      exports.save(sheet, place.file(sheet.fileName()));
      if (kind == ExportSpreadsheet.Kind.ACTIONS) {
        told.accept(Wording.of("demo.exported", sheet.fileName(), sheet.rows()));
      }
    }
  }

  /** Opens the store once more, as somebody would next morning, and tells how long it takes. */
  private void open(DemoFolder place, Consumer<Wording> told) {
    long began = System.nanoTime();
    in(
        place,
        MEETING,
        session -> {
          int cases = session.findCase().all().size();
          told.accept(Wording.of("demo.opened", seconds(began), cases));
          var check = session.verify();
          told.accept(
              Wording.of(
                  check.isClean() ? "demo.verified" : "demo.not-verified",
                  check.rows(),
                  check.entries()));
        });
  }

  private void played(Session session, MeetingId meeting, String files, LocalDate day) {
    demo(session, meeting, files, day).play(day);
  }

  private DemoMeeting demo(Session session, MeetingId meeting, String files, LocalDate day) {
    return new DemoMeeting(session, meeting, samples, files, new Identities(clock(day), random));
  }

  private int take(Session session, LocalDate day, String... names) {
    var preview = session.importSpreadsheets().previewOf(samples.sheets(day, names));
    session.importSpreadsheets().take(preview, Rows.ALL);
    return preview.fresh();
  }

  private static MeetingId plan(Session session, LocalDate day) {
    var usual = session.buildAgenda().usual();
    var plan =
        new BuildAgenda.Plan(
            day,
            usual.start(),
            usual.minutesPerCase(),
            usual.minutesAvailable(),
            Confidential.of("Room 2, Northmere Civic Centre (invented)"),
            usual.chair(),
            usual.minuteTaker());
    return done(session.buildAgenda().plan(plan));
  }

  private static void save(
      Session session,
      DemoFolder place,
      MeetingId meeting,
      DocumentKind kind,
      Recipient recipient,
      Consumer<Wording> told) {
    var paper = session.produceDocuments().draw(meeting, kind, recipient);
    session.produceDocuments().save(paper, place.file(paper.fileName()));
    told.accept(Wording.of("demo.paper", paper.fileName(), paper.pages()));
  }

  private void in(DemoFolder place, LocalDate day, Consumer<Session> work) {
    try (var passphrase = passphrase()) {
      switch (door(day).open(place.store(), passphrase, COORDINATOR)) {
        case Entry.Shut(var why) -> throw new ExplainedException(why.wording());
        case Entry.Open(var session) -> {
          try (session) {
            work.accept(session);
          }
        }
      }
    }
  }

  private OpenVault door(LocalDate day) {
    var door = new OpenVault(clock(day), random, cost, words);
    return practice ? door.forPractice() : door;
  }

  private static Clock clock(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).atZone(WALL).toInstant(), WALL);
  }

  private Area area() {
    return AreaJson.read(samples.bytes("area.json"));
  }

  private Passphrase passphrase() {
    return Passphrase.of(opens.toCharArray());
  }

  private static String seconds(long began) {
    return "%.1f".formatted(Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
  }
}
