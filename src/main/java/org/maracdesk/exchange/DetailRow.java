package org.maracdesk.exchange;

import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.shared.Confidential;

/**
 * A row of the details' sheet: one further detail of a referral form.
 *
 * @param referral whose form
 * @param detail which detail
 * @param told what is told of it, as the detail has it: a code, a day or a text
 * @param provenance where the row came from
 */
public record DetailRow(
    ReferralId referral, ReferralDetail detail, Confidential told, Provenance provenance) {}
