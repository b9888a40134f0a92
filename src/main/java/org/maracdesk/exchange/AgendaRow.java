package org.maracdesk.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;

/**
 * A row of the agenda sheet: a case's place on an agenda.
 *
 * @param id identity
 * @param meeting which meeting
 * @param area the Marac's code
 * @param date the meeting's day
 * @param start when the case begins, London time, if planned
 * @param number its place, counted from 1
 * @param minutes how long it is planned to take, if planned
 * @param caseId which case
 * @param referral the referral that brings it here
 * @param caseRef what the case is called
 * @param agency who refers
 * @param repeat whether it is a repeat
 * @param status what has become of it
 * @param researchDue the day by which agencies send what they know
 * @param summary a few lines about the case, or nothing
 * @param provenance where the row came from
 */
public record AgendaRow(
    AgendaItemId id,
    MeetingId meeting,
    String area,
    LocalDate date,
    @Nullable LocalTime start,
    int number,
    @Nullable Integer minutes,
    CaseId caseId,
    ReferralId referral,
    String caseRef,
    AgencyCode agency,
    boolean repeat,
    Status status,
    LocalDate researchDue,
    Confidential summary,
    Provenance provenance) {

  /** What has become of a case on an agenda. */
  public enum Status {
    LISTED,
    DEFERRED,
    TRANSFERRED_OUT,
    WITHDRAWN,
    HEARD
  }
}
