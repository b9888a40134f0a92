package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Involvement;
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
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/**
 * What a Marac that meets every fortnight has in its store after some years: sixteen cases a
 * meeting, each with a victim, somebody alleged to harm them and a child, what three agencies said,
 * and three actions. Written one case at a time, as it came to be. Everybody is invented.
 */
final class InventedYears {

  /** How many cases a meeting has. */
  static final int CASES = 16;

  /** How many meetings lie behind: a little over two years. */
  static final int MEETINGS = 60;

  private static final List<String> BIRDS =
      List.of("Sparrow", "Heron", "Wagtail", "Dunnock", "Plover", "Siskin", "Avocet", "Curlew");
  private static final List<String> TREES =
      List.of("Rowan", "Hazel", "Linden", "Aspen", "Willow", "Alder", "Juniper");
  private static final List<String> AGENCIES = List.of("Police", "Housing", "IDVA");
  private static final Confidential NONE = Confidential.NONE;

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final LocalDate today;
  private int written;

  InventedYears(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    today = LocalDate.now(clock);
  }

  /** Fills a new store: the meetings that lie behind, that of today and the next. */
  void write() {
    store.keep(AuditNote.of(AuditNote.Kind.STORE_CREATED), this::agencies);
    for (int back = MEETINGS; back > 0; back--) {
      held(today.minusWeeks(2L * back));
    }
    planned(today);
    planned(today.plusWeeks(2));
  }

  private void agencies(Shelves shelves) {
    shelves.agencies().keep(AreaJson.unnamed());
    for (var name : AGENCIES) {
      shelves
          .agencies()
          .keep(
              new Agency(
                  new AgencyId(ids.get()),
                  code(name),
                  name,
                  name.equals("Housing") ? AgencyType.HOUSING_LA : AgencyType.POLICE,
                  true,
                  "",
                  "",
                  "",
                  null,
                  LocalDate.of(2020, 1, 1),
                  null,
                  origin()));
    }
  }

  private void held(LocalDate day) {
    var meeting = new MeetingId(ids.get());
    var items = agenda(meeting, day, MeetingStage.CLOSED, new ItemOutcome.Heard());
    for (var item : items) {
      store.keep(
          AuditNote.of(AuditNote.Kind.DISCUSSION_RECORDED, meeting.value(), item.caseId().value()),
          shelves -> {
            shelves.meetings().keep(discussed(item));
            for (int number = 1; number <= AGENCIES.size(); number++) {
              shelves.actions().keep(action(meeting, item, number, day));
            }
          });
    }
  }

  private void planned(LocalDate day) {
    agenda(new MeetingId(ids.get()), day, MeetingStage.PLANNED, new ItemOutcome.Waiting());
  }

  private List<AgendaItem> agenda(
      MeetingId id, LocalDate day, MeetingStage stage, ItemOutcome outcome) {
    var items = new ArrayList<AgendaItem>();
    for (int place = 0; place < CASES; place++) {
      var referral = referral(day.minusDays(10));
      items.add(
          new AgendaItem(
              new AgendaItemId(ids.get()),
              referral.caseId(),
              referral.id(),
              Section.CHILDREN,
              15,
              outcome));
    }
    store.keep(
        AuditNote.of(AuditNote.Kind.AGENDA_CHANGED, id.value()),
        shelves -> {
          shelves
              .meetings()
              .keep(
                  new Meeting(
                      id,
                      day,
                      LocalTime.of(9, 30),
                      15,
                      240,
                      text("Invented Room 1"),
                      text("Peregrine Testley"),
                      text("Maple Sampleford"),
                      stage,
                      clock.instant(),
                      0));
          shelves.meetings().keepItems(id, items);
        });
    return items;
  }

  private Referral referral(LocalDate day) {
    var victim = person(1985);
    var alleged = person(1983);
    var child = person(2016);
    var id = new CaseId(ids.get());
    var referral =
        new Referral(
            new ReferralId(ids.get()),
            id,
            code("Police"),
            day,
            false,
            List.of(new ReferralGround.VisibleHighRisk()),
            NONE,
            voice(),
            new Incident(day.minusDays(1), said("incident", 300), said("background", 400), NONE),
            NONE,
            NONE,
            Map.of(),
            List.of(
                part(victim, Role.VICTIM, Relationship.NOT_APPLICABLE),
                part(alleged, Role.PERPETRATOR, Relationship.EX_PARTNER),
                part(child, Role.CHILD, Relationship.CHILD)),
            origin());
    store.keep(
        AuditNote.of(AuditNote.Kind.REFERRAL_REGISTERED, id.value()),
        shelves -> {
          List.of(victim, alleged, child).forEach(shelves.cases()::keep);
          shelves.cases().register(id, day.getYear());
          shelves.cases().keep(referral);
        });
    return referral;
  }

  static VictimVoice voice() {
    return new VictimVoice(
        true,
        NONE,
        Consent.YES,
        SharingBasis.PUBLIC_TASK,
        NONE,
        text("Wants the messages to stop"),
        NONE,
        NONE,
        NONE);
  }

  /** Somebody new, of whom there is no other of the same name. */
  Person person(int born) {
    written++;
    return Person.blank(new PersonId(ids.get()), origin())
        .with(
            text("Test-%s %d".formatted(BIRDS.get(written % BIRDS.size()), written)),
            text(TREES.get(written % TREES.size())),
            List.of(),
            Birth.on(LocalDate.of(born, 1 + written % 12, 1 + written % 28)),
            Sex.UNKNOWN,
            List.of(
                new Address(
                    Address.Kind.CURRENT,
                    text(written + " Example Row"),
                    NONE,
                    text("Northmere"),
                    text("NM1 2AB"),
                    NONE,
                    false,
                    YesNoUnknown.NO)),
            List.of());
  }

  private static Involvement part(Person person, Role role, Relationship toVictim) {
    return new Involvement(
        person.id(), role, toVictim, Relationship.NOT_RECORDED, YesNoUnknown.UNKNOWN);
  }

  /** What was said about a case: three agencies, and the chair's summary. */
  Discussion discussed(AgendaItem item) {
    return new Discussion(
        item.id(),
        said("wish", 120),
        text("Ida Testingham"),
        AGENCIES.stream()
            .map(
                name ->
                    new SharedInformation(
                        ids.get(), code(name), SharedInformation.Kind.FACT, said(name, 400)))
            .toList(),
        said("summary", 300),
        said("children", 80),
        NONE,
        700);
  }

  private Action action(MeetingId meeting, AgendaItem item, int number, LocalDate day) {
    var done = new Progress.Done(day.plusDays(6), text("Done, and she says it helps"));
    boolean answered = day.isBefore(today.minusWeeks(4));
    return new Action(
        new ActionId(ids.get()),
        meeting,
        item.id(),
        item.caseId(),
        number,
        code(AGENCIES.get(number - 1)),
        NONE,
        said("action", 60),
        day,
        day.plusDays(7),
        answered ? done : new Progress.Open(),
        1);
  }

  static AgencyCode code(String agency) {
    return new AgencyCode(agency.toUpperCase());
  }

  private Provenance origin() {
    return Provenance.first(clock.instant(), code("Police"), "Marac coordinator");
  }

  /** So many letters about something, different each time. */
  private Confidential said(String about, int letters) {
    var words = new StringBuilder();
    for (int i = 0; words.length() < letters; i++) {
      words.append("Invented ").append(about).append(' ').append(written * 31 + i).append(". ");
    }
    return text(words.substring(0, letters).strip());
  }

  private static Confidential text(String text) {
    return Confidential.of(text);
  }
}
