package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.research.CorrectedPerson;
import org.maracdesk.domain.research.Correction;
import org.maracdesk.domain.research.CorrectionId;
import org.maracdesk.domain.research.ExpectedReturns;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ReturnCheck;
import org.maracdesk.domain.research.ReturnId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Writes down what agencies know of the people in a case before it is heard. Nothing of it is
 * released until the agency has answered, and then only what it decided to share.
 */
public final class RecordResearch {

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;

  RecordResearch(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /** The research of every case on a meeting's agenda, if there is such a meeting. */
  public Optional<ResearchTable> ofMeeting(MeetingId id) {
    return store.read(
        shelves -> shelves.meetings().meeting(id).map(meeting -> table(shelves, meeting)));
  }

  static ResearchTable table(Shelves shelves, Meeting meeting) {
    var items = shelves.meetings().items(meeting.id());
    var agencies = members(shelves, meeting.date());
    return ResearchTable.of(meeting, agencies, asked(shelves, meeting), rows(shelves, items));
  }

  /**
   * The agencies that are asked about each case of a meeting: to an emergency meeting only some are
   * invited, and only they are asked.
   */
  static List<Agency> asked(Shelves shelves, Meeting meeting) {
    var agencies = shelves.agencies().all();
    return meeting.kind() == MeetingKind.EMERGENCY
        ? ExpectedReturns.invited(
            agencies,
            meeting.date(),
            shelves.meetings().attendance(meeting.id()).stream()
                .map(Attendance::agency)
                .collect(Collectors.toSet()))
        : ExpectedReturns.asked(agencies, meeting.date());
  }

  private static List<Agency> members(Shelves shelves, LocalDate day) {
    return shelves.agencies().all().stream().filter(each -> each.isMemberOn(day)).toList();
  }

  private static List<ResearchTable.Row> rows(Shelves shelves, List<AgendaItem> items) {
    var files = shelves.cases().caseFiles(items.stream().map(AgendaItem::caseId).toList());
    var referrals = shelves.cases().referrals(files.keySet());
    var returns = shelves.research().of(items.stream().map(AgendaItem::referral).toList());
    var rows = new ArrayList<ResearchTable.Row>();
    for (var item : items) {
      var referral =
          referrals.getOrDefault(item.caseId(), List.of()).stream()
              .filter(each -> each.id().equals(item.referral()))
              .findFirst()
              .orElseThrow();
      rows.add(
          new ResearchTable.Row(
              files.get(item.caseId()),
              referral,
              returns.stream().filter(each -> each.referral().equals(item.referral())).toList()));
    }
    return rows;
  }

  /** The research of a case's latest referral, if there is such a case. */
  public Optional<ResearchTable> ofCase(CaseId id) {
    return store.read(
        shelves ->
            shelves
                .cases()
                .caseFile(id)
                .flatMap(
                    file ->
                        shelves.cases().referralsOf(id).stream()
                            .max(Comparator.comparing(Referral::date))
                            .map(
                                referral -> {
                                  var today = LocalDate.now(clock);
                                  var agencies = members(shelves, today);
                                  var row =
                                      new ResearchTable.Row(
                                          file,
                                          referral,
                                          shelves.research().of(List.of(referral.id())));
                                  return ResearchTable.of(
                                      null,
                                      agencies,
                                      ExpectedReturns.asked(agencies, today),
                                      List.of(row));
                                })));
  }

  /** One agency's return, blank if nothing has come yet; nothing if there is no such referral. */
  public Optional<ResearchPage> page(ReferralId referral, AgencyCode agency) {
    return store.read(shelves -> page(shelves, referral, agency));
  }

  private Optional<ResearchPage> page(Shelves shelves, ReferralId id, AgencyCode code) {
    var referral = shelves.cases().referral(id);
    var agency = shelves.agencies().agency(code);
    if (referral.isEmpty() || agency.isEmpty()) {
      return Optional.empty();
    }
    return shelves
        .cases()
        .caseFile(referral.get().caseId())
        .map(
            file ->
                new ResearchPage(
                    agency.get(),
                    file,
                    referral.get(),
                    shelves.research().of(id, code).orElseGet(() -> blank(id, code))));
  }

  private ResearchReturn blank(ReferralId referral, AgencyCode agency) {
    return ResearchReturn.blank(
        new ReturnId(ids.get()),
        referral,
        agency,
        new Provenance(0, clock.instant(), agency, "", "", ""));
  }

  /** Something an agency holds, to be added to its return. */
  public ResearchItem item(
      @Nullable PersonId about,
      ResearchItem.Category category,
      ResearchItem.Kind kind,
      Confidential text,
      @Nullable LocalDate happened,
      Confidential worker) {
    return new ResearchItem(
        new ItemId(ids.get()),
        about,
        category,
        kind,
        text,
        happened,
        worker,
        ResearchItem.Decision.UNDECIDED,
        Confidential.NONE,
        null);
  }

  /** A proposal about who somebody is, to be added to a return. */
  public Correction proposal(PersonId person, Correction.Field field, Confidential proposed) {
    return new Correction(
        new CorrectionId(ids.get()), person, field, proposed, Correction.Standing.PROPOSED);
  }

  /**
   * Keeps a return as far as it has come. One that was an answer and now lacks something is only
   * begun again, and nothing of it is released any more.
   *
   * @return the return as kept, or what cannot be kept
   * @throws ExplainedException when it was changed elsewhere meanwhile
   */
  public Answered<ResearchReturn> keep(ResearchReturn research) {
    var problems = ReturnCheck.tooLong(research);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    boolean whole = ReturnCheck.problems(research, LocalDate.now(clock)).isEmpty();
    return done(AuditNote.Kind.RESEARCH_RECORDED, whole ? research : research.answered(null));
  }

  /** Gives a return as the agency's answer, unless something has to be put right first. */
  public Answered<ResearchReturn> answer(ResearchReturn research) {
    var problems = ReturnCheck.problems(research, LocalDate.now(clock));
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    return done(AuditNote.Kind.RESEARCH_ANSWERED, research.answered(clock.instant()));
  }

  /** The agency holds nothing about anybody in the case: an answer in one go. */
  public Answered<ResearchReturn> nothingHeld(ReferralId referral, AgencyCode agency) {
    var page =
        page(referral, agency)
            .orElseThrow(() -> new ExplainedException(Wording.of("journeys.research.gone")));
    return answer(page.research().holdingNothing(page.people(), clock.instant()));
  }

  private Answered<ResearchReturn> done(AuditNote.Kind kind, ResearchReturn research) {
    return new Answered.Done<>(
        store.change(
            note(kind, research),
            shelves -> {
              checkNotHeld(shelves, research);
              var kept = research.recorded(research.provenance().next(clock.instant()));
              shelves.research().keep(kept);
              return kept;
            }));
  }

  /**
   * Puts a return back to how it was before it was answered.
   *
   * @param now the return as it is kept
   * @param before as it was; with nothing in it, the return goes
   */
  public void takeBack(ResearchReturn now, ResearchReturn before) {
    store.keep(
        note(AuditNote.Kind.RESEARCH_TAKEN_BACK, now),
        shelves -> {
          checkNotHeld(shelves, now);
          var kept = shelves.research().of(now.referral(), now.agency());
          if (kept.isEmpty() || !kept.get().provenance().equals(now.provenance())) {
            throw new ExplainedException(Wording.of("store.changed-meanwhile"));
          }
          if (before.isBlank()) {
            shelves.research().remove(now.id());
          } else {
            shelves.research().keep(before.recorded(now.provenance().next(clock.instant())));
          }
        });
  }

  /**
   * Takes a proposal about who somebody is into that person's record.
   *
   * @param seen the person as the coordinator saw them when deciding
   * @return the return as kept, or why the proposal cannot be taken in
   * @throws ExplainedException when person or return were changed elsewhere meanwhile
   */
  public Answered<ResearchReturn> accept(ResearchReturn research, CorrectionId id, Person seen) {
    var correction = open(research, id);
    var place = "correction." + id.value();
    var corrected = CorrectedPerson.of(seen, correction).orElse(null);
    if (corrected == null) {
      return new Answered.Refused<>(List.of(Problem.at(place, Problem.Kind.NOT_A_DATE)));
    }
    var problems = new ReferralCheck(LocalDate.now(clock)).problemsOf(place, corrected);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(
        store.change(
            AuditNote.of(
                AuditNote.Kind.RESEARCH_CORRECTION_SETTLED,
                research.id().value(),
                id.value(),
                seen.id().value()),
            shelves -> {
              if (!corrected.equals(seen)) {
                RegisterCase.changed(shelves, corrected, clock.instant());
              }
              return settle(shelves, research, id, Correction.Standing.ACCEPTED);
            }));
  }

  /** Declines a proposal; the person's record stays as it is. */
  public ResearchReturn decline(ResearchReturn research, CorrectionId id) {
    open(research, id);
    return store.change(
        AuditNote.of(AuditNote.Kind.RESEARCH_CORRECTION_SETTLED, research.id().value(), id.value()),
        shelves -> settle(shelves, research, id, Correction.Standing.DECLINED));
  }

  private ResearchReturn settle(
      Shelves shelves, ResearchReturn research, CorrectionId id, Correction.Standing standing) {
    checkNotHeld(shelves, research);
    var settled =
        research
            .proposing(
                research.corrections().stream()
                    .map(each -> each.id().equals(id) ? each.with(standing) : each)
                    .toList())
            .recorded(research.provenance().next(clock.instant()));
    shelves.research().keep(settled);
    return settled;
  }

  private static Correction open(ResearchReturn research, CorrectionId id) {
    return research.corrections().stream()
        .filter(each -> each.id().equals(id) && each.isOpen())
        .findFirst()
        .orElseThrow(() -> new ExplainedException(Wording.of("store.changed-meanwhile")));
  }

  /** What agencies told of a victim who has died stays as it is for a review. */
  private static void checkNotHeld(Shelves shelves, ResearchReturn research) {
    shelves
        .cases()
        .referral(research.referral())
        .ifPresent(referral -> HeldCases.check(shelves, List.of(referral.caseId())));
  }

  private static AuditNote note(AuditNote.Kind kind, ResearchReturn research) {
    return AuditNote.of(kind, research.referral().value(), research.id().value());
  }
}
