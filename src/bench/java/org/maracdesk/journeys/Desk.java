package org.maracdesk.journeys;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.store.Store;

/** A store with invented years in it, and the ten things that are done most, by its journeys. */
final class Desk {

  private static final Confidential NONE = Confidential.NONE;

  private final Store store;
  private final LocalDate today;
  private final InventedYears years;
  private final FindCase findCase;
  private final NoteReading noteReading;
  private final RegisterCase registerCase;
  private final RunMeeting runMeeting;
  private final FollowUpActions followUp;
  private final BuildAgenda buildAgenda;
  private final MeetingId running;
  private final MeetingId next;
  private final MeetingRecord record;
  private final List<AgendaItem> items;
  private @Nullable ActionId promised;
  private int turn;

  /** Fills a new store and opens the meeting of the day. */
  Desk(Store store, Clock clock) {
    this.store = store;
    today = LocalDate.now(clock);
    var ids = new Identities(clock, new SecureRandom());
    years = new InventedYears(store, clock, ids);
    years.write();
    findCase = new FindCase(store, new ChecklistShelf(store, clock), clock);
    noteReading = new NoteReading(store);
    registerCase = new RegisterCase(store, clock, ids);
    runMeeting = new RunMeeting(store, clock, ids);
    followUp = new FollowUpActions(store, clock, ids);
    buildAgenda = new BuildAgenda(store, clock, ids);
    running = buildAgenda.on(today).orElseThrow();
    next = buildAgenda.on(today.plusWeeks(2)).orElseThrow();
    runMeeting.open(running);
    record = runMeeting.record(running).orElseThrow();
    items = store.read(shelves -> shelves.meetings().items(running));
  }

  /** The ten, in the order in which they are done. */
  Map<String, Runnable> operations() {
    var all = new LinkedHashMap<String, Runnable>();
    all.put("open the list of cases", () -> expect(!findCase.all().isEmpty()));
    all.put("open a case", this::openCase);
    all.put("search a name", () -> expect(!registerCase.find("test-wagtail 1", 20).isEmpty()));
    all.put("save a new referral", this::register);
    all.put("keep what is typed", this::keepTyping);
    all.put("agree an action", this::agree);
    all.put("report on an action", this::report);
    all.put("read the actions board", () -> expect(!followUp.all().isEmpty()));
    all.put("order an agenda", () -> buildAgenda.proposeOrder(next));
    all.put("check the audit trail", this::checkTrail);
    return all;
  }

  /** How much there is, for the heading. */
  String size() {
    return store.read(
        shelves ->
            "%,d cases, %,d people, %,d actions, %,d entries in the audit trail"
                .formatted(
                    shelves.cases().all().size(),
                    shelves.cases().allPeople().size(),
                    shelves.actions().all().size(),
                    shelves.audit().length()));
  }

  private AgendaItem item() {
    return items.get(turn++ % items.size());
  }

  private void openCase() {
    var id = item().caseId();
    expect(findCase.page(id).isPresent());
    noteReading.opened(id, NoteReading.View.CASE);
  }

  private void register() {
    var form =
        new NewReferral(
            InventedYears.code("Police"),
            today,
            false,
            List.of(new ReferralGround.VisibleHighRisk()),
            InventedYears.voice(),
            new Incident(today.minusDays(1), Confidential.of("An invented incident"), NONE, NONE),
            NONE,
            NONE,
            Map.of(),
            List.of(
                named("victim", 1990, Role.VICTIM, Relationship.NOT_APPLICABLE),
                named("person.1", 1988, Role.PERPETRATOR, Relationship.EX_PARTNER)));
    expect(registerCase.register(form) instanceof Answered.Done);
  }

  private NewReferral.Named named(String place, int born, Role role, Relationship toVictim) {
    return new NewReferral.Named(
        place,
        years.person(born),
        false,
        role,
        toVictim,
        Relationship.NOT_RECORDED,
        YesNoUnknown.UNKNOWN);
  }

  private void keepTyping() {
    var item = item();
    var said = years.discussed(item);
    runMeeting.keep(
        running,
        said,
        new Whereabouts(
            running, Whereabouts.Part.CASE, item.id(), CaseStep.SHARE, CaseField.TOLD, 0, turn));
  }

  private void agree() {
    var line = runMeeting.read(record, "Police: call her on the safe number by 10/12");
    if (runMeeting.promise(running, item(), line) instanceof Answered.Done(var kept)) {
      promised = kept.id();
    } else {
      throw new IllegalStateException("not agreed");
    }
  }

  private void report() {
    var done = new Progress.Done(today, Confidential.of("Done, and she says it helps"));
    var told = new Told(Confidential.of("Bracken Inventson"), today);
    var last = Objects.requireNonNull(promised);
    expect(followUp.report(last, done, told) instanceof Answered.Done);
  }

  private void checkTrail() {
    expect(store.read(shelves -> shelves.audit().verify()).problems().isEmpty());
  }

  /** A measurement of what did not happen would be none. */
  private static void expect(boolean happened) {
    if (!happened) {
      throw new IllegalStateException("it did not happen");
    }
  }
}
