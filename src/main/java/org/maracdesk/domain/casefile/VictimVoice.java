package org.maracdesk.domain.casefile;

import org.maracdesk.domain.shared.Confidential;

/**
 * What the referral carries from the victim, and on what footing it comes.
 *
 * @param aware whether the victim knows of the referral
 * @param unawareReason why not, where not
 * @param consent whether the victim agreed
 * @param basis the footing for sharing
 * @param sharingReason why sharing is necessary and proportionate
 * @param wishes what the victim wants
 * @param afraidOf whom the victim fears
 * @param safeToTalkTo who is safe to speak to
 * @param notSafeToTalkTo who is not
 */
public record VictimVoice(
    boolean aware,
    Confidential unawareReason,
    Consent consent,
    SharingBasis basis,
    Confidential sharingReason,
    Confidential wishes,
    Confidential afraidOf,
    Confidential safeToTalkTo,
    Confidential notSafeToTalkTo) {}
