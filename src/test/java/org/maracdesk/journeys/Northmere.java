package org.maracdesk.journeys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Particulars;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.MadeOnce;
import org.maracdesk.testing.Scratch;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.Words;

/**
 * An invented area around its table: agencies, those who speak for them, and cases that wait, in a
 * real encrypted store. Closing it removes the folder.
 */
public final class Northmere implements AutoCloseable {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final String WORDS = "three grey herons";
  private static final Instant RECORDED = Instant.parse("2026-11-02T09:00:00Z");

  private static final Map<String, Path> MADE = new ConcurrentHashMap<>();

  private final Path folder;
  private final OpenVault door;
  private Session session;

  private Northmere(Path folder, Clock clock) {
    this.folder = folder;
    door =
        new OpenVault(
            clock, new SecureRandom(), new KeyDerivation.Cost(19 * 1024, 1, 1), Words.english());
    session = enter();
  }

  /** Agencies and people to speak for them, and nothing else. */
  public static Northmere empty(Clock clock) {
    return at("empty", clock, Northmere::furnish);
  }

  /** With seven cases that wait for the meeting of 26 November. */
  public static Northmere waiting(Clock clock) {
    return at(
        "waiting",
        clock,
        northmere -> {
          northmere.furnish();
          northmere.refer();
        });
  }

  /** Each stage is made once in a run and copied: a store takes its time to write to. */
  private static Northmere at(String stage, Clock clock, Consumer<Northmere> story) {
    var original =
        MADE.computeIfAbsent(
            stage, missing -> MadeOnce.in("northmere-" + missing, folder -> make(folder, story)));
    var copy = Scratch.folder("northmere");
    StoreFiles.copy(original.resolve("store"), copy.resolve("store"));
    return new Northmere(copy, clock);
  }

  private static Path make(Path folder, Consumer<Northmere> story) {
    try (var words = Passphrase.of(WORDS.toCharArray())) {
      new OpenVault(
              new HandClock(),
              new SecureRandom(),
              new KeyDerivation.Cost(19 * 1024, 1, 1),
              Words.english())
          .create(folder.resolve("store"), words, area(), new Actor("Coordinator"))
          .close();
    }
    var made = new Northmere(folder, new HandClock());
    story.accept(made);
    made.session.close();
    return folder;
  }

  private Session enter() {
    try (var words = Passphrase.of(WORDS.toCharArray())) {
      return switch (door.open(folder.resolve("store"), words, new Actor("Coordinator"))) {
        case OpenVault.Entry.Open(var open) -> open;
        case OpenVault.Entry.Shut _ -> throw new IllegalStateException("does not open");
      };
    }
  }

  /** The open store. */
  public Session session() {
    return session;
  }

  /** Shuts the store and opens it again, as after a lock or a fallen computer. */
  public Session reopen() {
    session.close();
    session = enter();
    return session;
  }

  /** Plans the meeting of 26 November with all that waits. */
  public MeetingId planned() {
    return plan(DAY);
  }

  /** Plans that meeting and opens it, so that its cases can be heard at once. */
  public MeetingId opened() {
    var id = begun();
    session.runMeeting().opening().openEarly(id, Confidential.of("Begun with those who are here"));
    return id;
  }

  /** Plans that meeting and opens it; nobody has accepted the statement yet. */
  public MeetingId begun() {
    var id = planned();
    session.runMeeting().open(id);
    return id;
  }

  /** Opens the meeting after that one, which put its first case off and reached none else. */
  public MeetingId openedAgain() {
    var first = opened();
    var run = session.runMeeting();
    run.defer(
        first,
        run.record(first).orElseThrow().cases().getFirst().item().id(),
        Confidential.of("The IDVA could not reach her"),
        new ItemOutcome.Meanwhile(Confidential.of("The Idva"), Confidential.NONE, false));
    run.carryOver(first, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
    run.close(first);
    var next = plan(DAY.plusWeeks(2));
    run.open(next);
    run.opening().openEarly(next, Confidential.of("Begun with those who are here"));
    return next;
  }

  /** Plans a meeting on another day. */
  public MeetingId planned(LocalDate day) {
    return plan(day);
  }

  private MeetingId plan(LocalDate day) {
    var usual = session.buildAgenda().usual();
    var plan =
        new BuildAgenda.Plan(
            day,
            usual.start(),
            usual.minutesPerCase(),
            usual.minutesAvailable(),
            Confidential.of("Room 2, Northmere House"),
            usual.chair(),
            usual.minuteTaker());
    return switch (session.buildAgenda().plan(plan)) {
      case Answered.Done<MeetingId>(var id) -> id;
      case Answered.Refused<MeetingId> _ -> throw new IllegalStateException("not planned");
    };
  }

  private static Area area() {
    return new Area(
        "NORTHMERE",
        "Northmere",
        12,
        LocalTime.of(9, 30),
        80,
        "OFFICIAL-SENSITIVE",
        "Invented people, for practice only.",
        "1",
        "What is said in this meeting is confidential. Share only what is relevant to somebody's"
            + " safety, and no more than is needed. Nobody may tell the person alleged to cause"
            + " harm that this meeting has taken place. Say what is fact and what is opinion. If"
            + " you know anybody in today's cases, tell the chair now.");
  }

  private void furnish() {
    agency("POLICE", "Northmere Police", AgencyType.POLICE);
    agency("IDVA", "IDVA service", AgencyType.IDVA);
    agency("CHILDREN", "Children's social care", AgencyType.CHILDRENS_SOCIAL_CARE);
    agency("HOUSING", "Northmere Housing", AgencyType.HOUSING_LA);
    agency("MENTAL-HEALTH", "Community mental health", AgencyType.MENTAL_HEALTH);
    agency("PROBATION", "Probation", AgencyType.PROBATION);
    speaks("POLICE", "Peregrine Testley", "Detective inspector", Representative.Capacity.CHAIR);
    speaks("POLICE", "Maple Sampleford", "Marac coordinator", Representative.Capacity.COORDINATOR);
    speaks("POLICE", "Kestrel Mockridge", "Detective sergeant", Representative.Capacity.CORE);
    speaks("IDVA", "Ida Testingham", "Team leader", Representative.Capacity.CORE);
    speaks("CHILDREN", "Willow Placeholder", "Team manager", Representative.Capacity.CORE);
    speaks("HOUSING", "Rowan Exampleton", "Tenancy officer", Representative.Capacity.CORE);
    speaks("HOUSING", "Sorrel Specimen", "Tenancy officer", Representative.Capacity.DEPUTY);
    speaks("MENTAL-HEALTH", "Juniper Trialham", "Lead practitioner", Representative.Capacity.CORE);
    speaks("PROBATION", "Heron Dummyford", "Senior officer", Representative.Capacity.CORE);
  }

  private void refer() {
    var wren = new Family("Testerby", "Wren", "Testerton", "Flint");
    wren.referral(LocalDate.of(2026, 9, 3), "POLICE", false, new ReferralGround.VisibleHighRisk());
    var september = plan(LocalDate.of(2026, 9, 24));
    var run = session.runMeeting();
    run.open(september);
    for (var heard : run.record(september).orElseThrow().cases()) {
      promise(september, heard.item(), "Housing: change the locks at the back door by 1/10");
      promise(september, heard.item(), "IDVA: agree a safe time to call by 1/10");
      run.heard(september, heard.item().id());
    }
    run.close(september);
    wren.child("Pip", 2019);
    wren.child("Bryony", 2022);
    wren.referral(LocalDate.of(2026, 11, 9), "POLICE", false, new ReferralGround.VisibleHighRisk());
    new Family("Samplewood", "Hazel", "Samplewood", "Birch")
        .referral(
            LocalDate.of(2026, 11, 19),
            "IDVA",
            true,
            new ReferralGround.ProfessionalJudgement(Confidential.of("Afraid of what comes next")),
            new ReferralGround.Escalation());
    new Family("Mockingham-Placeholderworth", "Anastasia Persephone Wilhelmina", "Dummy", "Ash")
        .referral(
            LocalDate.of(2026, 11, 5),
            "MENTAL-HEALTH",
            false,
            new ReferralGround.ProfessionalJudgement(Confidential.of("A pattern of control")));
    var linden = new Family("Exempelska", "Żaneta", "Exempelski", "Łukasz");
    linden.child("Zosia", 2016);
    linden.referral(
        LocalDate.of(2026, 11, 12), "CHILDREN", false, new ReferralGround.VisibleHighRisk());
    new Family("Trialby", "Fern", "Trialson", "Reed")
        .referral(LocalDate.of(2026, 11, 10), "HOUSING", false, new ReferralGround.Escalation());
    new Family("Inventham", "Iris", "Fabrick", "Drake")
        .referral(
            LocalDate.of(2026, 11, 16),
            "POLICE",
            false,
            new ReferralGround.VisibleHighRisk(),
            new ReferralGround.Repeat(LocalDate.of(2026, 2, 6)));
    var sage = new Family("Sampleton", "Sage", "Testhouse", "Rush");
    sage.child("", 0);
    sage.referral(
        LocalDate.of(2026, 11, 17), "POLICE", false, new ReferralGround.VisibleHighRisk());
  }

  private void promise(
      MeetingId meeting, org.maracdesk.domain.meeting.AgendaItem item, String line) {
    var run = session.runMeeting();
    run.promise(meeting, item, run.read(run.record(meeting).orElseThrow(), line));
  }

  private void agency(String code, String name, AgencyType type) {
    session
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.AGENCY_CHANGED),
            shelves ->
                shelves
                    .agencies()
                    .keep(
                        new Agency(
                            new AgencyId(UUID.randomUUID()),
                            new AgencyCode(code),
                            name,
                            type,
                            true,
                            "",
                            "",
                            "",
                            null,
                            LocalDate.of(2024, 1, 1),
                            null,
                            provenance())));
  }

  private void speaks(String agency, String name, String role, Representative.Capacity capacity) {
    session
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.AGENCY_CHANGED),
            shelves ->
                shelves
                    .agencies()
                    .keep(
                        new Representative(
                            new RepresentativeId(UUID.randomUUID()),
                            new AgencyCode(agency),
                            Confidential.of(name),
                            role,
                            capacity,
                            Confidential.NONE,
                            Confidential.NONE,
                            provenance())));
  }

  private static Provenance provenance() {
    return Provenance.first(RECORDED, new AgencyCode("POLICE"), "Marac coordinator");
  }

  /** A victim, who is alleged to harm her, and children; each referral names them all. */
  private final class Family {

    private final CaseId caseId = new CaseId(UUID.randomUUID());
    private final List<Involvement> parts = new ArrayList<>();
    private boolean numbered;

    Family(String family, String given, String otherFamily, String otherGiven) {
      person(family, given, Birth.on(LocalDate.of(1992, 4, 3)), Role.VICTIM);
      person(otherFamily, otherGiven, Birth.on(LocalDate.of(1988, 7, 21)), Role.PERPETRATOR);
    }

    void child(String given, int year) {
      if (year == 0) {
        person("", "", Birth.expected(LocalDate.of(2027, 2, 14)), Role.UNBORN_CHILD);
      } else {
        person("Testerby", given, Birth.on(LocalDate.of(year, 5, 6)), Role.CHILD);
      }
    }

    private void person(String family, String given, Birth birth, Role role) {
      var id = new PersonId(UUID.randomUUID());
      var person =
          new Person(
              id,
              Confidential.of(family),
              Confidential.of(given),
              List.of(),
              birth,
              Sex.UNKNOWN,
              List.of(),
              List.of(),
              Particulars.NONE,
              provenance());
      session
          .store()
          .keep(
              AuditNote.of(AuditNote.Kind.REFERRAL_REGISTERED),
              shelves -> shelves.cases().keep(person));
      parts.add(
          new Involvement(
              id,
              role,
              role == Role.VICTIM ? Relationship.NOT_APPLICABLE : Relationship.EX_PARTNER,
              Relationship.NOT_RECORDED,
              YesNoUnknown.UNKNOWN));
    }

    void referral(LocalDate date, String agency, boolean emergency, ReferralGround... grounds) {
      var none = Confidential.NONE;
      var referral =
          new Referral(
              new ReferralId(UUID.randomUUID()),
              caseId,
              new AgencyCode(agency),
              date,
              emergency,
              List.of(grounds),
              none,
              new VictimVoice(
                  true, none, Consent.YES, SharingBasis.PUBLIC_TASK, none, none, none, none, none),
              new Incident(date.minusDays(1), Confidential.of("Invented"), none, none),
              none,
              none,
              Map.of(),
              parts,
              provenance());
      session
          .store()
          .keep(
              AuditNote.of(AuditNote.Kind.REFERRAL_REGISTERED),
              shelves -> {
                if (!numbered) {
                  shelves.cases().register(caseId, date.getYear());
                  numbered = true;
                }
                shelves.cases().keep(referral);
              });
    }
  }

  @Override
  public void close() {
    session.close();
    StoreFiles.remove(folder);
  }
}
