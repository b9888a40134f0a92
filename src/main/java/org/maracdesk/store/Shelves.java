package org.maracdesk.store;

import org.jooq.DSLContext;

/**
 * What a question or a change may work with; good only while it runs.
 *
 * @param agencies the area, its agencies and who speaks for them
 * @param cases people, referrals and case files
 * @param checklists drafts and completed checklists
 * @param checklistFiles forms, profiles and wording packs
 * @param travels which checklists came in a file, and which left in one
 * @param meetings meetings, agendas, attendance and discussions
 * @param decisions what was decided about cases
 * @param knownInterests who knows somebody in a case, as it was said before any meeting
 * @param whereabouts where in a meeting one was last
 * @param putOffs what is typed to put cases off and is not said yet
 * @param halfSaid what is typed of interests, approvals and corrections and is not said yet
 * @param actions what was promised
 * @param research what agencies know, before it is shared
 * @param followUp what agencies reported, and when somebody was reminded
 * @param actionBank what the area made of the usual actions
 * @param unfinished what is written in and not registered yet
 * @param retention how long records are kept, and what is left of those that are not
 * @param keeping what was said about keeping single records and disposing of them
 * @param audit who did what
 * @param traces which cases the ids in there belong to
 */
public record Shelves(
    AgencyStore agencies,
    CaseStore cases,
    ChecklistStore checklists,
    ChecklistFileStore checklistFiles,
    TravelStore travels,
    MeetingStore meetings,
    DecisionStore decisions,
    KnownInterestStore knownInterests,
    WhereaboutsStore whereabouts,
    PutOffStore putOffs,
    UnfinishedFormalities halfSaid,
    ActionStore actions,
    ResearchStore research,
    FollowUpStore followUp,
    ActionBankStore actionBank,
    UnfinishedStore unfinished,
    RetentionStore retention,
    KeepingStore keeping,
    AuditTrail audit,
    CaseTraces traces) {

  static Shelves of(DSLContext sql, Sealer sealer) {
    return new Shelves(
        new AgencyStore(sql),
        new CaseStore(sql),
        new ChecklistStore(sql),
        new ChecklistFileStore(sql),
        new TravelStore(sql),
        new MeetingStore(sql),
        new DecisionStore(sql),
        new KnownInterestStore(sql),
        new WhereaboutsStore(sql),
        new PutOffStore(sql),
        new UnfinishedFormalities(sql),
        new ActionStore(sql),
        new ResearchStore(sql),
        new FollowUpStore(sql),
        new ActionBankStore(sql),
        new UnfinishedStore(sql),
        new RetentionStore(sql),
        new KeepingStore(sql),
        new AuditTrail(sql, sealer),
        new CaseTraces(sql));
  }
}
