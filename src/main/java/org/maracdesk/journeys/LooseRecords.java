package org.maracdesk.journeys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.domain.retention.KeptLonger;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.Proposal;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.retention.RetentionPolicy;
import org.maracdesk.domain.retention.ReviewDate;
import org.maracdesk.domain.retention.ReviewRule;
import org.maracdesk.store.Shelves;

/**
 * Reads what tells whether meetings, and checklists without a case, are due for review, and what
 * stands in the way of disposal.
 */
final class LooseRecords {

  /** What changes a checklist. Reading, printing, holding or proposing it does not. */
  private static final Set<AuditNote.Kind> CHANGES =
      EnumSet.of(
          AuditNote.Kind.CHECKLIST_BEGUN,
          AuditNote.Kind.CHECKLIST_ANSWERED,
          AuditNote.Kind.CHECKLIST_JUDGED,
          AuditNote.Kind.CHECKLIST_COMPLETED);

  private final Shelves shelves;
  private final Clock clock;
  private final LocalDate today;
  private final RetentionPolicy policy;
  private final Map<RecordId, List<LegalHold>> holds;
  private final Map<RecordId, KeptLonger> longer;
  private final Map<RecordId, Proposal> proposals;

  LooseRecords(Shelves shelves, Clock clock) {
    this.shelves = shelves;
    this.clock = clock;
    today = LocalDate.now(clock);
    policy = shelves.retention().policy();
    holds = shelves.keeping().holds();
    longer = shelves.keeping().keptLonger();
    proposals = shelves.keeping().proposals();
  }

  /** All meetings, latest first. */
  List<ReviewLine> meetings() {
    return meetings(shelves.meetings().all());
  }

  /** One meeting; nothing where it is not here. */
  Optional<ReviewLine> meeting(MeetingId id) {
    return meetings(shelves.meetings().meeting(id).stream().toList()).stream().findFirst();
  }

  private List<ReviewLine> meetings(Collection<Meeting> meetings) {
    var left = shelves.retention().casesLeft();
    var lines = new ArrayList<ReviewLine>();
    for (var meeting : meetings) {
      var record = RecordId.of(meeting.id());
      var review = ReviewRule.ofMeeting(meeting.date(), until(record), policy);
      var bars = bars(record, review);
      int cases = left.getOrDefault(meeting.id(), 0);
      if (cases > 0) {
        bars.add(new DisposalBar.CasesLeft(cases));
      }
      lines.add(new ReviewLine(named(meeting), review, bars, proposals.get(record)));
    }
    return List.copyOf(lines);
  }

  private static NamedRecord named(Meeting meeting) {
    boolean begun = meeting.stage().compareTo(MeetingStage.OPEN) >= 0;
    return new NamedRecord.OfMeeting(meeting.id(), meeting.date(), begun);
  }

  /** All checklists without a case, the last begun first. */
  List<ReviewLine> checklists() {
    return checklists(shelves.checklists().covers());
  }

  /** One checklist; nothing where it is not here or has a case. */
  Optional<ReviewLine> checklist(ChecklistId id) {
    return checklists(shelves.checklists().cover(id).stream().toList()).stream().findFirst();
  }

  private List<ReviewLine> checklists(Collection<ChecklistCover> covers) {
    var loose = covers.stream().filter(cover -> cover.caseId() == null).toList();
    var noted =
        shelves.audit().last(CHANGES, loose.stream().map(cover -> cover.id().value()).toList());
    var writtenFor = shelves.unfinished().checklist();
    var lines = new ArrayList<ReviewLine>();
    for (var cover : loose) {
      var record = RecordId.of(cover.id());
      var changed = changed(cover, noted);
      var review = ReviewRule.ofChecklist(changed, until(record), policy);
      var bars = bars(record, review);
      if (writtenFor.filter(cover.id()::equals).isPresent()) {
        bars.add(new DisposalBar.BeingWrittenFor());
      }
      var named = new NamedRecord.OfChecklist(cover.id(), cover.workingName(), changed);
      lines.add(new ReviewLine(named, review, bars, proposals.get(record)));
    }
    return List.copyOf(lines);
  }

  /** The latest of all days known; what is not known never makes it earlier. */
  private LocalDate changed(ChecklistCover cover, Map<UUID, Instant> noted) {
    return Stream.of(
            Optional.of(day(cover.begunAt())),
            Optional.ofNullable(cover.completedOn()),
            Optional.ofNullable(noted.get(cover.id().value())).map(this::day))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  private @Nullable LocalDate until(RecordId record) {
    var kept = longer.get(record);
    return kept == null ? null : kept.until();
  }

  private List<DisposalBar> bars(RecordId record, ReviewDate review) {
    var bars = new ArrayList<DisposalBar>();
    if (!review.isDueOn(today)) {
      bars.add(new DisposalBar.NotDue(review.on()));
    }
    holds.getOrDefault(record, List.of()).stream()
        .filter(LegalHold::isInForce)
        .forEach(hold -> bars.add(new DisposalBar.Held(hold.kind(), hold.since())));
    return bars;
  }
}
