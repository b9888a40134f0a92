package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.CHECKLIST;
import static org.maracdesk.store.tables.Tables.DISPOSAL_PROPOSAL;
import static org.maracdesk.store.tables.Tables.KEPT_LONGER;
import static org.maracdesk.store.tables.Tables.LEGAL_HOLD;
import static org.maracdesk.store.tables.Tables.RECORD_HOLD;
import static org.maracdesk.store.tables.Tables.RECORD_KEPT_LONGER;
import static org.maracdesk.store.tables.Tables.RECORD_PROPOSAL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.retention.Approver;
import org.maracdesk.domain.retention.KeptLonger;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.Proposal;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.store.tables.tables.records.DisposalProposalRecord;
import org.maracdesk.store.tables.tables.records.KeptLongerRecord;
import org.maracdesk.store.tables.tables.records.LegalHoldRecord;
import org.maracdesk.store.tables.tables.records.RecordHoldRecord;
import org.maracdesk.store.tables.tables.records.RecordKeptLongerRecord;
import org.maracdesk.store.tables.tables.records.RecordProposalRecord;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * What people said about keeping a record and about disposing of it. What was said of a checklist
 * before it had a case holds the case from then on.
 */
public final class KeepingStore {

  private final DSLContext sql;

  KeepingStore(DSLContext sql) {
    this.sql = sql;
  }

  /** All holds, lifted ones too, by what they hold, oldest first. */
  public Map<RecordId, List<LegalHold>> holds() {
    var all = new ArrayList<LegalHold>();
    all.addAll(sql.selectFrom(LEGAL_HOLD).fetch(KeepingStore::hold));
    all.addAll(
        sql.select(RECORD_HOLD, CHECKLIST.CASE_FILE)
            .from(RECORD_HOLD)
            .leftJoin(CHECKLIST)
            .on(CHECKLIST.ID.eq(RECORD_HOLD.CHECKLIST))
            .fetch(row -> hold(row.value1(), row.value2())));
    all.sort(Comparator.comparing(LegalHold::since).thenComparing(LegalHold::id));
    return all.stream().collect(Collectors.groupingBy(LegalHold::record));
  }

  /** One hold. */
  public Optional<LegalHold> hold(UUID id) {
    return holds().values().stream()
        .flatMap(List::stream)
        .filter(hold -> hold.id().equals(id))
        .findFirst();
  }

  /** Keeps a hold, new or changed. */
  public void keep(LegalHold hold) {
    if (isOfChecklistWithACase(hold)) {
      // It stands where it was put before there was a case
      change(hold);
      return;
    }
    switch (hold.record()) {
      case RecordId.OfCase(var id) ->
          Rows.put(
              sql,
              new LegalHoldRecord(
                  hold.id(),
                  id.value(),
                  hold.kind().name(),
                  hold.askedBy().text(),
                  hold.since(),
                  hold.reviewOn(),
                  hold.liftedOn(),
                  hold.liftedBecause().text()));
      case RecordId.OfMeeting(var id) -> Rows.put(sql, row(hold, id.value(), null));
      case RecordId.OfChecklist(var id) -> Rows.put(sql, row(hold, null, id.value()));
    }
  }

  private boolean isOfChecklistWithACase(LegalHold hold) {
    return hold.record() instanceof RecordId.OfCase
        && sql.fetchExists(RECORD_HOLD, RECORD_HOLD.ID.eq(hold.id()));
  }

  private void change(LegalHold hold) {
    sql.update(RECORD_HOLD)
        .set(RECORD_HOLD.REVIEW_ON, hold.reviewOn())
        .set(RECORD_HOLD.LIFTED_ON, hold.liftedOn())
        .set(RECORD_HOLD.LIFTED_BECAUSE, hold.liftedBecause().text())
        .where(RECORD_HOLD.ID.eq(hold.id()))
        .execute();
  }

  /** Until when somebody said that records are kept; of several days for one the latest. */
  public Map<RecordId, KeptLonger> keptLonger() {
    var all = new HashMap<RecordId, KeptLonger>();
    sql.selectFrom(KEPT_LONGER).forEach(row -> later(all, longer(row)));
    sql.select(RECORD_KEPT_LONGER, CHECKLIST.CASE_FILE)
        .from(RECORD_KEPT_LONGER)
        .leftJoin(CHECKLIST)
        .on(CHECKLIST.ID.eq(RECORD_KEPT_LONGER.CHECKLIST))
        .forEach(row -> later(all, longer(row.value1(), row.value2())));
    return all;
  }

  private static void later(Map<RecordId, KeptLonger> all, KeptLonger one) {
    all.merge(one.record(), one, (a, b) -> a.until().isAfter(b.until()) ? a : b);
  }

  /** Keeps a record longer, in place of what was said before. */
  public void keep(KeptLonger longer) {
    switch (longer.record()) {
      case RecordId.OfCase(var id) ->
          Rows.put(
              sql,
              new KeptLongerRecord(
                  id.value(), longer.until(), longer.because().text(), longer.decidedOn()));
      case RecordId.OfMeeting(var id) -> Rows.put(sql, row(longer, id.value(), null));
      case RecordId.OfChecklist(var id) -> Rows.put(sql, row(longer, null, id.value()));
    }
  }

  /** What is proposed, by record. */
  public Map<RecordId, Proposal> proposals() {
    var all = new HashMap<RecordId, Proposal>();
    sql.selectFrom(DISPOSAL_PROPOSAL)
        .forEach(
            row -> {
              var record = RecordId.of(new CaseId(row.getCaseFile()));
              var by = new Approver(row.getSlot(), row.getHolderRole());
              all.put(record, new Proposal(record, by, row.getProposedOn()));
            });
    sql.selectFrom(RECORD_PROPOSAL)
        .forEach(
            row -> {
              var record = record(row.getMeeting(), row.getChecklist());
              var by = new Approver(row.getSlot(), row.getHolderRole());
              all.put(record, new Proposal(record, by, row.getProposedOn()));
            });
    return all;
  }

  /** Keeps a proposal, in place of one before. */
  public void keep(Proposal proposal) {
    switch (proposal.record()) {
      case RecordId.OfCase(var id) ->
          Rows.put(
              sql,
              new DisposalProposalRecord(
                  id.value(), proposal.on(), proposal.by().slot(), proposal.by().role()));
      case RecordId.OfMeeting(var id) -> Rows.put(sql, row(proposal, id.value(), null));
      case RecordId.OfChecklist(var id) -> Rows.put(sql, row(proposal, null, id.value()));
    }
  }

  /** Nothing is proposed for this record any more. */
  public void takeBack(RecordId record) {
    if (record instanceof RecordId.OfCase(var id)) {
      sql.deleteFrom(DISPOSAL_PROPOSAL).where(DISPOSAL_PROPOSAL.CASE_FILE.eq(id.value())).execute();
    } else {
      sql.deleteFrom(RECORD_PROPOSAL).where(RECORD_PROPOSAL.ABOUT.eq(record.value())).execute();
    }
  }

  /**
   * Forgets all that was said of a meeting or a checklist that is thrown away before anything came
   * of it.
   *
   * @throws ExplainedException while a hold on it is in force
   */
  void forget(RecordId record) {
    var id = record.value();
    var held = RECORD_HOLD.MEETING.eq(id).or(RECORD_HOLD.CHECKLIST.eq(id));
    if (sql.fetchExists(RECORD_HOLD, held.and(RECORD_HOLD.LIFTED_ON.isNull()))) {
      throw new ExplainedException(Wording.of("store.record.held"));
    }
    sql.deleteFrom(RECORD_HOLD).where(held).execute();
    sql.deleteFrom(RECORD_KEPT_LONGER).where(RECORD_KEPT_LONGER.ABOUT.eq(id)).execute();
    takeBack(record);
  }

  private static RecordHoldRecord row(
      LegalHold hold, @Nullable UUID meeting, @Nullable UUID checklist) {
    return new RecordHoldRecord(
        hold.id(),
        meeting,
        checklist,
        hold.kind().name(),
        hold.askedBy().text(),
        hold.since(),
        hold.reviewOn(),
        hold.liftedOn(),
        hold.liftedBecause().text());
  }

  private static RecordKeptLongerRecord row(
      KeptLonger longer, @Nullable UUID meeting, @Nullable UUID checklist) {
    return new RecordKeptLongerRecord(
        longer.record().value(),
        meeting,
        checklist,
        longer.until(),
        longer.because().text(),
        longer.decidedOn());
  }

  private static RecordProposalRecord row(
      Proposal proposal, @Nullable UUID meeting, @Nullable UUID checklist) {
    return new RecordProposalRecord(
        proposal.record().value(),
        meeting,
        checklist,
        proposal.on(),
        proposal.by().slot(),
        proposal.by().role());
  }

  private static RecordId record(@Nullable UUID meeting, @Nullable UUID checklist) {
    if (meeting != null) {
      return RecordId.of(new MeetingId(meeting));
    }
    if (checklist != null) {
      return RecordId.of(new ChecklistId(checklist));
    }
    throw Rows.unreadable();
  }

  private static RecordId record(
      @Nullable UUID meeting, @Nullable UUID checklist, @Nullable UUID itsCase) {
    return itsCase == null ? record(meeting, checklist) : RecordId.of(new CaseId(itsCase));
  }

  private static LegalHold hold(LegalHoldRecord row) {
    return new LegalHold(
        row.getId(),
        RecordId.of(new CaseId(row.getCaseFile())),
        Rows.code(LegalHold.Kind.class, row.getKind()),
        Rows.text(row.getAskedBy()),
        row.getSinceOn(),
        row.getReviewOn(),
        row.getLiftedOn(),
        Rows.text(row.getLiftedBecause()));
  }

  private static LegalHold hold(RecordHoldRecord row, @Nullable UUID itsCase) {
    return new LegalHold(
        row.getId(),
        record(row.getMeeting(), row.getChecklist(), itsCase),
        Rows.code(LegalHold.Kind.class, row.getKind()),
        Rows.text(row.getAskedBy()),
        row.getSinceOn(),
        row.getReviewOn(),
        row.getLiftedOn(),
        Rows.text(row.getLiftedBecause()));
  }

  private static KeptLonger longer(KeptLongerRecord row) {
    return new KeptLonger(
        RecordId.of(new CaseId(row.getCaseFile())),
        row.getReviewOn(),
        Rows.text(row.getReason()),
        row.getDecidedOn());
  }

  private static KeptLonger longer(RecordKeptLongerRecord row, @Nullable UUID itsCase) {
    return new KeptLonger(
        record(row.getMeeting(), row.getChecklist(), itsCase),
        row.getReviewOn(),
        Rows.text(row.getReason()),
        row.getDecidedOn());
  }
}
