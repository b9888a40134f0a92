package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.COMPACTION_DUE;
import static org.maracdesk.store.tables.Tables.COUNTED_ACTION;
import static org.maracdesk.store.tables.Tables.DISPOSAL_CERTIFICATE;
import static org.maracdesk.store.tables.Tables.DISPOSAL_COUNT;
import static org.maracdesk.store.tables.Tables.DISPOSAL_PROPOSAL;
import static org.maracdesk.store.tables.Tables.KEPT_LONGER;
import static org.maracdesk.store.tables.Tables.LEGAL_HOLD;
import static org.maracdesk.store.tables.Tables.RETENTION_POLICY;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.maracdesk.domain.action.CountedAction;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.retention.Approver;
import org.maracdesk.domain.retention.DisposalCertificate;
import org.maracdesk.domain.retention.KeptLonger;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.Proposal;
import org.maracdesk.domain.retention.RecordClass;
import org.maracdesk.domain.retention.Removed;
import org.maracdesk.domain.retention.RetentionPolicy;
import org.maracdesk.store.tables.tables.records.DisposalCertificateRecord;
import org.maracdesk.store.tables.tables.records.DisposalCountRecord;
import org.maracdesk.store.tables.tables.records.DisposalProposalRecord;
import org.maracdesk.store.tables.tables.records.KeptLongerRecord;
import org.maracdesk.store.tables.tables.records.LegalHoldRecord;
import org.maracdesk.store.tables.tables.records.RetentionPolicyRecord;

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

  /** The holds of these cases, lifted ones too, oldest first; cases without any are missing. */
  public Map<CaseId, List<LegalHold>> holds(Collection<CaseId> cases) {
    return Rows.inParts(
            cases.stream().map(CaseId::value).toList(),
            part ->
                sql.selectFrom(LEGAL_HOLD)
                    .where(LEGAL_HOLD.CASE_FILE.in(part))
                    .orderBy(LEGAL_HOLD.SINCE_ON, LEGAL_HOLD.ID)
                    .fetch(RetentionStore::hold))
        .stream()
        .collect(Collectors.groupingBy(LegalHold::caseId));
  }

  /** One hold. */
  public Optional<LegalHold> hold(UUID id) {
    return sql.selectFrom(LEGAL_HOLD)
        .where(LEGAL_HOLD.ID.eq(id))
        .fetchOptional(RetentionStore::hold);
  }

  /** Keeps a hold, new or lifted. */
  public void keep(LegalHold hold) {
    Rows.put(
        sql,
        new LegalHoldRecord(
            hold.id(),
            hold.caseId().value(),
            hold.kind().name(),
            hold.askedBy().text(),
            hold.since(),
            hold.reviewOn(),
            hold.liftedOn(),
            hold.liftedBecause().text()));
  }

  /** Until when somebody said that cases are kept, by case. */
  public Map<CaseId, KeptLonger> keptLonger() {
    return sql.selectFrom(KEPT_LONGER).fetch(RetentionStore::longer).stream()
        .collect(Collectors.toMap(KeptLonger::caseId, one -> one));
  }

  /** Keeps a case longer, in place of what was said before. */
  public void keep(KeptLonger longer) {
    Rows.put(
        sql,
        new KeptLongerRecord(
            longer.caseId().value(), longer.until(), longer.because().text(), longer.decidedOn()));
  }

  /** What is proposed, by case. */
  public Map<CaseId, Proposal> proposals() {
    return sql
        .selectFrom(DISPOSAL_PROPOSAL)
        .fetch(
            row ->
                new Proposal(
                    new CaseId(row.getCaseFile()),
                    new Approver(row.getSlot(), row.getHolderRole()),
                    row.getProposedOn()))
        .stream()
        .collect(Collectors.toMap(Proposal::caseId, one -> one));
  }

  /** Keeps a proposal, in place of one before. */
  public void keep(Proposal proposal) {
    Rows.put(
        sql,
        new DisposalProposalRecord(
            proposal.caseId().value(), proposal.on(), proposal.by().slot(), proposal.by().role()));
  }

  /** Nothing is proposed for this case any more. */
  public void takeBack(CaseId id) {
    sql.deleteFrom(DISPOSAL_PROPOSAL).where(DISPOSAL_PROPOSAL.CASE_FILE.eq(id.value())).execute();
  }

  /**
   * What a removal came to.
   *
   * @param removed how many entries of each kind went
   * @param peopleKept how many people of the case stayed, because other cases have them too
   */
  public record Removal(Map<Removed, Integer> removed, int peopleKept) {}

  /**
   * Takes everything of a case out of the store, and asks for the file to be written anew without
   * it when the store is closed.
   *
   * @param ids identities for what is left for figures, which is tied to nothing
   */
  public Removal remove(CaseId id, Supplier<UUID> ids) {
    var outcome = new CaseRemoval(sql).remove(id, ids);
    return new Removal(outcome.gone(), outcome.peopleKept());
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
    sql.executeInsert(
        new DisposalCertificateRecord(
            made.id(),
            made.caseId().value(),
            made.number().year(),
            made.number().sequence(),
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
            sha256));
    Rows.insert(
        sql,
        DISPOSAL_COUNT,
        made.removed().entrySet().stream()
            .map(e -> new DisposalCountRecord(made.id(), e.getKey().name(), e.getValue()))
            .toList());
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
        new CaseId(row.getCaseId()),
        new CaseNumber(row.getNumberYear(), row.getNumberSequence()),
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

  private static LegalHold hold(LegalHoldRecord row) {
    return new LegalHold(
        row.getId(),
        new CaseId(row.getCaseFile()),
        Rows.code(LegalHold.Kind.class, row.getKind()),
        Rows.text(row.getAskedBy()),
        row.getSinceOn(),
        row.getReviewOn(),
        row.getLiftedOn(),
        Rows.text(row.getLiftedBecause()));
  }

  private static KeptLonger longer(KeptLongerRecord row) {
    return new KeptLonger(
        new CaseId(row.getCaseFile()),
        row.getReviewOn(),
        Rows.text(row.getReason()),
        row.getDecidedOn());
  }
}
