package org.maracdesk.exchange;

import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.shared.Confidential;

/**
 * A row of the notes' sheet: a remark beside one answer of a checklist.
 *
 * @param referral whose checklist
 * @param question which question, 1 to 24
 * @param source where the answer came from, if not the victim
 * @param note the remark
 * @param provenance where the row came from
 */
public record DashNote(
    ReferralId referral,
    int question,
    Confidential source,
    Confidential note,
    Provenance provenance) {}
