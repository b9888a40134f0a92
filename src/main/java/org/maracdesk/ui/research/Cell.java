package org.maracdesk.ui.research;

import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.ReferralId;

/**
 * One return in the table: an agency about a case.
 *
 * @param agency whose
 * @param referral about what
 */
record Cell(AgencyCode agency, ReferralId referral) {}
