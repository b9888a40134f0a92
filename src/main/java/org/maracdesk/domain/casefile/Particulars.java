package org.maracdesk.domain.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * What else a referral may say about a person: the characteristics that the national return counts,
 * needs for communication, and the numbers by which agencies know them. Codes are those of the
 * exchange format; blank means not recorded, which is never the same as unknown.
 *
 * @param genderIdentitySame YES, NO, PREFER_NOT_TO_SAY, UNKNOWN or blank
 * @param sexualOrientation code or blank
 * @param ethnicity 18+1 code or blank
 * @param disability YES, NO, UNKNOWN or blank
 * @param disabilityTypes codes
 * @param pregnant YES, NO, UNKNOWN or blank
 * @param firstLanguage BCP 47 tag or blank
 * @param interpreterNeeded whether to arrange an interpreter, never one from the family
 * @param noRecourseToPublicFunds YES, NO, UNKNOWN or blank
 * @param nhsNumber with its spaces, or blank
 * @param pncId or blank
 * @param localRef or blank
 * @param school school or nursery, or blank; a child may go to several, with a semicolon between
 * @param gpPractice or blank
 */
public record Particulars(
    Confidential genderIdentitySame,
    Confidential sexualOrientation,
    Confidential ethnicity,
    Confidential disability,
    Set<Confidential> disabilityTypes,
    Confidential pregnant,
    Confidential firstLanguage,
    YesNoUnknown interpreterNeeded,
    Confidential noRecourseToPublicFunds,
    Confidential nhsNumber,
    Confidential pncId,
    Confidential localRef,
    Confidential school,
    Confidential gpPractice) {

  /** Nothing recorded. */
  public static final Particulars NONE =
      new Particulars(
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE,
          Set.of(),
          Confidential.NONE,
          Confidential.NONE,
          YesNoUnknown.UNKNOWN,
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE);

  public Particulars {
    disabilityTypes = Set.copyOf(disabilityTypes);
  }

  /** Each school or nursery by itself, in the order in which they were written. */
  public List<Confidential> schools() {
    return Stream.of(school.text().split(";"))
        .map(Confidential::of)
        .filter(each -> !each.isBlank())
        .toList();
  }

  /** The same with what a referral form asks; all else stays as it is. */
  public Particulars with(
      Confidential ethnicGroup,
      Confidential disabled,
      Confidential orientation,
      YesNoUnknown interpreter,
      Confidential schoolOrNursery) {
    return new Particulars(
        genderIdentitySame,
        orientation,
        ethnicGroup,
        disabled,
        disabilityTypes,
        pregnant,
        firstLanguage,
        interpreter,
        noRecourseToPublicFunds,
        nhsNumber,
        pncId,
        localRef,
        schoolOrNursery,
        gpPractice);
  }

  /** The same, registered at this practice. */
  public Particulars registeredAt(Confidential practice) {
    return new Particulars(
        genderIdentitySame,
        sexualOrientation,
        ethnicity,
        disability,
        disabilityTypes,
        pregnant,
        firstLanguage,
        interpreterNeeded,
        noRecourseToPublicFunds,
        nhsNumber,
        pncId,
        localRef,
        school,
        practice);
  }

  /** The same, at this school or nursery. */
  public Particulars attending(Confidential schoolOrNursery) {
    return new Particulars(
        genderIdentitySame,
        sexualOrientation,
        ethnicity,
        disability,
        disabilityTypes,
        pregnant,
        firstLanguage,
        interpreterNeeded,
        noRecourseToPublicFunds,
        nhsNumber,
        pncId,
        localRef,
        schoolOrNursery,
        gpPractice);
  }
}
