package org.maracdesk.store;

/**
 * What a question or a change may work with; good only while it runs.
 *
 * @param agencies the area, its agencies and who speaks for them
 * @param cases people, referrals and case files
 * @param meetings meetings, agendas, attendance and discussions
 * @param actions what was promised
 * @param audit who did what
 */
public record Shelves(
    AgencyStore agencies,
    CaseStore cases,
    MeetingStore meetings,
    ActionStore actions,
    AuditTrail audit) {}
