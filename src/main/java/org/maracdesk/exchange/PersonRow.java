package org.maracdesk.exchange;

import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.ReferralId;

/**
 * A row of the people's sheet: somebody, and the part they have in one referral.
 *
 * @param referral which referral
 * @param person who, as this row has them
 * @param involvement as what
 */
public record PersonRow(ReferralId referral, Person person, Involvement involvement) {}
