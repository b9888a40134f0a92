package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.COMPACTION_DUE;
import static org.maracdesk.store.tables.Tables.COUNTED_ACTION;
import static org.maracdesk.store.tables.Tables.DISPOSAL_CERTIFICATE;
import static org.maracdesk.store.tables.Tables.DISPOSAL_COUNT;
import static org.maracdesk.store.tables.Tables.RETENTION_POLICY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.CountedAction;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.retention.Approver;
import org.maracdesk.domain.retention.DisposalCertificate;
import org.maracdesk.domain.retention.Disposed;
import org.maracdesk.domain.retention.RecordClass;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.retention.Removed;
import org.maracdesk.domain.retention.RetentionPolicy;
import org.maracdesk.store.tables.tables.records.DisposalCertificateRecord;
import org.maracdesk.store.tables.tables.records.DisposalCountRecord;
import org.maracdesk.store.tables.tables.records.RetentionPolicyRecord;
import org.maracdesk.wording.ExplainedException;

/** How long records are kept, and what is left of those that are not kept any more. */
public final class RetentionStore {

  private final DSLContext sql;

  RetentionStore(DSLContext sql) {
    this.sql = sql;
  }

  /** The rules in force; the program's own until somebody set others. */
  public RetentionPolicy policy() {
    return sql.selectFrom(RETENTION_POLICY)
        .orderBy(RETENTION_POLICY.VERSION.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new RetentionPolicy(
                    row.getVersion(),
                    row.getAdultsYears(),
                    row.getChildYears(),
                    row.getChildAge(),
                    row.getFlaggedYears(),
                    row.getChecklistYears(),
                    row.getMeetingYears(),
                    row.getConfirmed()))
        .orElse(RetentionPolicy.USUAL);
  }

  /** Keeps rules beside those before them, under the next number, and answers with that. */
  public RetentionPolicy keep(RetentionPolicy rules, Instant at, String slot) {
    var numbered = rules.numbered(policy().version() + 1);
    sql.executeInsert(
        new RetentionPolicyRecord(
            numbered.version(),
            numbered.adultsYears(),
            numbered.childYears(),
            numbered.childAge(),
            numbered.flaggedYears(),
            numbered.checklistYears(),
            numbered.meetingYears(),
            numbered.confirmed(),
            Rows.moment(at),
            slot));
    return numbered;
  }

  /**
   * What a removal came to.
   *
   * @param removed how many entries of each kind went
   * @param peopleKept how many people of it stayed, because other cases have them too
   */
  public record Removal(Map<Removed, Integer> removed, int peopleKept) {}

  /**
   * Takes everything of a record out of the store, and asks for the file to be written anew without
   * it when the store is closed.
   *
   * @param ids identities for what is left for figures, which is tied to nothing
   * @throws ExplainedException if a meeting still has cases here, or a checklist has one
   */
  public Removal remove(RecordId record, Supplier<UUID> ids) {
    return switch (record) {
      case RecordId.OfCase(var id) -> {
        var outcome = new CaseRemoval(sql).remove(id, ids);
        yield new Removal(outcome.gone(), outcome.peopleKept());
      }
      case RecordId.OfMeeting(var id) -> new Removal(new MeetingRemoval(sql).remove(id), 0);
      case RecordId.OfChecklist(var id) -> new Removal(new ChecklistRemoval(sql).remove(id), 0);
    };
  }

  /** How many cases each meeting still has in the store; meetings without any are missing. */
  public Map<MeetingId, Integer> casesLeft() {
    return new MeetingRemoval(sql).casesLeft();
  }

  /** Whether what was removed is still in the file, which is written anew at the next closing. */
  public boolean compactionIsDue() {
    return sql.fetchExists(COMPACTION_DUE);
  }

  /** Actions of cases that are gone, as figures need them. */
  public List<CountedAction> countedActions() {
    return sql.selectFrom(COUNTED_ACTION)
        .fetch(
            row ->
                new CountedAction(
                    Rows.agency(row.getOwner()),
                    row.getAgreedOn(),
                    row.getDueOn(),
                    new ProgressCells(row.getProgress(), row.getProgressOn(), "", "").progress()));
  }

  /**
   * A certificate as it is kept.
   *
   * @param certificate what it says
   * @param sha256 its hash, 64 hex digits, of when it was made
   */
  public record Kept(DisposalCertificate certificate, String sha256) {}

  /** Keeps a certificate. */
  public void keep(DisposalCertificate made, String sha256) {
    var number = made.of() instanceof Disposed.OfCase(_, var given) ? given : null;
    sql.executeInsert(
        new DisposalCertificateRecord(
            made.id(),
            made.of().record().value(),
            number == null ? null : number.year(),
            number == null ? null : number.sequence(),
            made.recordClass().name(),
            made.reviewOn(),
            made.policyVersion(),
            made.proposedOn(),
            made.proposedBy().slot(),
            made.proposedBy().role(),
            made.approvedOn(),
            made.approvedBy().slot(),
            made.approvedBy().role(),
            made.peopleKept(),
            sha256,
            day(made.of())));
    Rows.insert(
        sql,
        DISPOSAL_COUNT,
        made.removed().entrySet().stream()
            .map(e -> new DisposalCountRecord(made.id(), e.getKey().name(), e.getValue()))
            .toList());
  }

  private static @Nullable LocalDate day(Disposed of) {
    return switch (of) {
      case Disposed.OfCase _ -> null;
      case Disposed.OfMeeting(_, var day) -> day;
      case Disposed.OfChecklist(_, var changed) -> changed;
    };
  }

  /** All certificates, the latest first. */
  public List<Kept> certificates() {
    var counts =
        sql.selectFrom(DISPOSAL_COUNT)
            .fetchGroups(
                DISPOSAL_COUNT.CERTIFICATE,
                row -> Map.entry(Rows.code(Removed.class, row.getRemoved()), row.getEntries()));
    return sql.selectFrom(DISPOSAL_CERTIFICATE)
        .orderBy(DISPOSAL_CERTIFICATE.APPROVED_ON.desc(), DISPOSAL_CERTIFICATE.ID.desc())
        .fetch(
            row ->
                new Kept(
                    certificate(row, counts.getOrDefault(row.getId(), List.of())),
                    row.getSha256()));
  }

  private static DisposalCertificate certificate(
      DisposalCertificateRecord row, List<Map.Entry<Removed, Integer>> counts) {
    var removed = new EnumMap<Removed, Integer>(Removed.class);
    counts.forEach(count -> removed.put(count.getKey(), count.getValue()));
    return new DisposalCertificate(
        row.getId(),
        disposed(row),
        Rows.code(RecordClass.class, row.getRecordClass()),
        row.getReviewOn(),
        row.getPolicyVersion(),
        new Approver(row.getProposedSlot(), row.getProposedRole()),
        row.getProposedOn(),
        new Approver(row.getApprovedSlot(), row.getApprovedRole()),
        row.getApprovedOn(),
        removed,
        row.getPeopleKept());
  }

  private static Disposed disposed(DisposalCertificateRecord row) {
    var day = row.getOfDay();
    return switch (Rows.code(RecordClass.class, row.getRecordClass())) {
      case MEETING -> new Disposed.OfMeeting(new MeetingId(row.getCaseId()), there(day));
      case CHECKLIST -> new Disposed.OfChecklist(new ChecklistId(row.getCaseId()), there(day));
      case ADULTS, CHILD, FLAGGED, FIGURES ->
          new Disposed.OfCase(
              new CaseId(row.getCaseId()),
              new CaseNumber(there(row.getNumberYear()), there(row.getNumberSequence())));
    };
  }

  private static <T> T there(@Nullable T column) {
    if (column == null) {
      throw Rows.unreadable();
    }
    return column;
  }
}
