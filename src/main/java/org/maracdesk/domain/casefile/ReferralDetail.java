package org.maracdesk.domain.casefile;

import static org.maracdesk.domain.shared.YesNoUnknown.NO;
import static org.maracdesk.domain.shared.YesNoUnknown.UNKNOWN;
import static org.maracdesk.domain.shared.YesNoUnknown.YES;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * What a referral form asks beyond what {@link Referral} has a place of its own for: the union of
 * the national referral form and those of several areas. The names are those of the exchange
 * format, in small letters; none is ever given another meaning.
 */
public enum ReferralDetail {
  REFERRER_NAME(Part.REFERRER, Kind.LINE, Reach.CASE_CIRCLE, Asked.ALWAYS),
  REFERRER_ROLE(Part.REFERRER, Kind.LINE, Reach.CASE_CIRCLE, Asked.ALWAYS),
  PRESENTER(Part.REFERRER, Kind.LINE, Reach.CASE_CIRCLE, Asked.ALWAYS),
  LINE_MANAGER_CONSULTED(Part.REFERRER, Kind.ANSWER, Reach.CORE, Asked.OPTIONAL),
  LINE_MANAGER_NAME(
      Part.REFERRER,
      Kind.LINE,
      Reach.CORE,
      form -> form.says(ReferralDetail.LINE_MANAGER_CONSULTED, YES)),
  MARAC_REPRESENTATIVE_CONSULTED(Part.REFERRER, Kind.ANSWER, Reach.CORE, Asked.OPTIONAL),
  MARAC_REPRESENTATIVE_NAME(
      Part.REFERRER,
      Kind.LINE,
      Reach.CORE,
      form -> form.says(ReferralDetail.MARAC_REPRESENTATIVE_CONSULTED, YES)),

  SAFE_TIMES(Part.SAFE_CONTACT, Kind.TEXT, Reach.SEALED, Asked.ALWAYS),
  MESSAGE_SAFE(Part.SAFE_CONTACT, Kind.ANSWER, Reach.SEALED, Asked.OPTIONAL),
  SAFE_THROUGH(Part.SAFE_CONTACT, Kind.TEXT, Reach.SEALED, Asked.OPTIONAL),
  TENURE(
      Part.SAFE_CONTACT,
      Kind.ONE_OF,
      Reach.SEALED,
      Asked.ALWAYS,
      "OWNER",
      "PRIVATE_RENT",
      "COUNCIL",
      "HOUSING_ASSOCIATION",
      "TEMPORARY",
      "NO_FIXED_ABODE",
      "OTHER",
      "UNKNOWN"),
  LANDLORD(
      Part.SAFE_CONTACT,
      Kind.LINE,
      Reach.SEALED,
      form -> form.says(ReferralDetail.TENURE, "COUNCIL", "HOUSING_ASSOCIATION")),
  PREGNANT_OR_RECENT_BIRTH(
      Part.SAFE_CONTACT, Kind.ANSWER, Reach.CASE_CIRCLE, form -> !form.tellsOfPregnancy()),
  PREGNANCY_DETAIL(
      Part.SAFE_CONTACT,
      Kind.TEXT,
      Reach.CASE_CIRCLE,
      form -> form.says(ReferralDetail.PREGNANT_OR_RECENT_BIRTH, YES)),

  PERPETRATOR_NOT_IDENTIFIED(
      Part.OTHERS, Kind.ANSWER, Reach.CASE_CIRCLE, form -> !form.has(Role.PERPETRATOR)),
  PERPETRATOR_OCCUPATION(Part.OTHERS, Kind.LINE, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  PERPETRATOR_EMPLOYER(Part.OTHERS, Kind.LINE, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  PERPETRATOR_WEAPONS(Part.OTHERS, Kind.TEXT, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  NO_CHILDREN(Part.OTHERS, Kind.ANSWER, Reach.CASE_CIRCLE, form -> !form.hasChildren()),
  OTHERS_AT_RISK(Part.OTHERS, Kind.TEXT, Reach.CASE_CIRCLE, Asked.OPTIONAL),

  ESCALATION_EVENTS(Part.GROUNDS, Kind.LINE, Reach.CASE_CIRCLE, ReferralForm::isEscalation),
  ESCALATION_WINDOW(Part.GROUNDS, Kind.LINE, Reach.CASE_CIRCLE, ReferralForm::isEscalation),
  PREVIOUS_CASE_NUMBER(Part.GROUNDS, Kind.LINE, Reach.CASE_CIRCLE, ReferralForm::isRepeat),
  LOCAL_TRIGGERS(
      Part.GROUNDS,
      Kind.SEVERAL,
      Reach.CASE_CIRCLE,
      Asked.OPTIONAL,
      "HONOUR_BASED_ABUSE",
      "STRANGULATION",
      "SUICIDE",
      "STALKING"),

  RISKS_TO_VICTIM(Part.RISKS, Kind.TEXT, Reach.CASE_CIRCLE, Asked.ALWAYS),
  RISKS_TO_CHILDREN(Part.RISKS, Kind.TEXT, Reach.CASE_CIRCLE, ReferralForm::hasChildren),
  OFFENDER_TRIGGERS(Part.RISKS, Kind.TEXT, Reach.CASE_CIRCLE, Asked.ALWAYS),

  WISHES_TO_SPEAK_TO_POLICE(Part.VOICE, Kind.ANSWER, Reach.CASE_CIRCLE, Asked.ALWAYS),
  POLICE_WISH_REASON(
      Part.VOICE,
      Kind.TEXT,
      Reach.CASE_CIRCLE,
      form -> form.says(ReferralDetail.WISHES_TO_SPEAK_TO_POLICE, YES, NO)),

  OTHER_MARACS(Part.IN_PLACE, Kind.TEXT, Reach.CASE_CIRCLE, Asked.ALWAYS),
  SUPPORT_IN_PLACE(Part.IN_PLACE, Kind.TEXT, Reach.CASE_CIRCLE, Asked.ALWAYS),
  CHILD_SAFEGUARDING_REFERRAL(
      Part.IN_PLACE, Kind.ANSWER, Reach.CASE_CIRCLE, ReferralForm::hasChildren),
  CHILD_SAFEGUARDING_DATE(
      Part.IN_PLACE,
      Kind.DATE,
      Reach.CASE_CIRCLE,
      form -> form.says(ReferralDetail.CHILD_SAFEGUARDING_REFERRAL, YES)),
  CHILD_SAFEGUARDING_REFERENCE(Part.IN_PLACE, Kind.LINE, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  ADULT_SAFEGUARDING_REFERRAL(Part.IN_PLACE, Kind.ANSWER, Reach.CASE_CIRCLE, Asked.ALWAYS),
  ADULT_SAFEGUARDING_DATE(
      Part.IN_PLACE,
      Kind.DATE,
      Reach.CASE_CIRCLE,
      form -> form.says(ReferralDetail.ADULT_SAFEGUARDING_REFERRAL, YES)),
  ADULT_SAFEGUARDING_REFERENCE(Part.IN_PLACE, Kind.LINE, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  IDVA_REFERRED(Part.IN_PLACE, Kind.ANSWER, Reach.CASE_CIRCLE, Asked.ALWAYS),
  IDVA_REFERRED_ON(
      Part.IN_PLACE,
      Kind.DATE,
      Reach.CASE_CIRCLE,
      form -> form.says(ReferralDetail.IDVA_REFERRED, YES)),
  OPERATION_ENCOMPASS(Part.IN_PLACE, Kind.ANSWER, Reach.CASE_CIRCLE, Asked.OPTIONAL),

  CRIME_NUMBER(Part.POLICE, Kind.LINE, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  OFFICER_IN_CASE(Part.POLICE, Kind.LINE, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  SAFEGUARDING_OFFICER(Part.POLICE, Kind.LINE, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  POLICE_MARKERS(Part.POLICE, Kind.TEXT, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  ORDERS(Part.POLICE, Kind.TEXT, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  BAIL(Part.POLICE, Kind.TEXT, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  CHARGES(Part.POLICE, Kind.TEXT, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  COURT_DATES(Part.POLICE, Kind.TEXT, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  OFFENDER_DISPOSAL(Part.POLICE, Kind.TEXT, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  RELEASE_DATE(Part.POLICE, Kind.DATE, Reach.CASE_CIRCLE, Asked.OPTIONAL),

  PROFESSIONAL_SAFETY(Part.PROFESSIONALS, Kind.TEXT, Reach.CASE_CIRCLE, Asked.OPTIONAL),
  STAFF_CONFLICT(Part.PROFESSIONALS, Kind.ANSWER, Reach.SEALED, Asked.ALWAYS),
  STAFF_CONFLICT_WHO(
      Part.PROFESSIONALS,
      Kind.TEXT,
      Reach.SEALED,
      form -> form.says(ReferralDetail.STAFF_CONFLICT, YES)),

  SHARING_PURPOSE(Part.SHARING, Kind.TEXT, Reach.CASE_CIRCLE, ReferralForm::isWithoutConsent),
  SHARING_RISK_IF_NOT(Part.SHARING, Kind.TEXT, Reach.CASE_CIRCLE, ReferralForm::isWithoutConsent),
  SHARING_VICTIM_TOLD(Part.SHARING, Kind.ANSWER, Reach.CASE_CIRCLE, ReferralForm::isWithoutConsent),
  SHARING_OTHERS_TOLD(Part.SHARING, Kind.ANSWER, Reach.CASE_CIRCLE, ReferralForm::isWithoutConsent),
  SHARING_NOT_TOLD_REASON(
      Part.SHARING,
      Kind.TEXT,
      Reach.CASE_CIRCLE,
      form ->
          form.isWithoutConsent()
              && (form.says(ReferralDetail.SHARING_VICTIM_TOLD, NO, UNKNOWN)
                  || form.says(ReferralDetail.SHARING_OTHERS_TOLD, NO, UNKNOWN))),
  SHARING_AUTHORISED_BY(Part.SHARING, Kind.LINE, Reach.CASE_CIRCLE, ReferralForm::isWithoutConsent),
  SHARING_AUTHORISED_ON(Part.SHARING, Kind.DATE, Reach.CASE_CIRCLE, ReferralForm::isWithoutConsent),
  SHARING_WHAT_WITH_WHOM(
      Part.SHARING, Kind.TEXT, Reach.CASE_CIRCLE, ReferralForm::isWithoutConsent),
  SHARING_LIMITED(Part.SHARING, Kind.ANSWER, Reach.CASE_CIRCLE, ReferralForm::isWithoutConsent),

  ATTACHMENTS(Part.ATTACHMENTS, Kind.TEXT, Reach.CASE_CIRCLE, Asked.OPTIONAL);

  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_TEXT = 10_000;

  private final Part part;
  private final Kind kind;
  private final Reach reach;
  private final Predicate<ReferralForm> asked;
  private final List<String> codes;

  /** Which part of the form it stands in, in the order of the form. */
  public enum Part {
    REFERRER,
    SAFE_CONTACT,
    OTHERS,
    VOICE,
    GROUNDS,
    RISKS,
    SHARING,
    IN_PLACE,
    POLICE,
    PROFESSIONALS,
    ATTACHMENTS;

    /** The details of this part, in the order of the form. */
    public List<ReferralDetail> details() {
      return Arrays.stream(ReferralDetail.values()).filter(each -> each.part == this).toList();
    }
  }

  /** What may be written there. */
  public enum Kind {
    /** A few words, at most 400 characters. */
    LINE,
    /** Several lines, at most 10,000 characters. */
    TEXT,
    /** YES, NO or UNKNOWN. */
    ANSWER,
    /** A day, written 2026-11-26. */
    DATE,
    /** One of the detail's codes. */
    ONE_OF,
    /** Any of the detail's codes, joined by upright bars. */
    SEVERAL
  }

  /** How far it may go. */
  public enum Reach {
    /** The agencies that hear the case. */
    CASE_CIRCLE,
    /** Coordinator, chair, Idva and the referring agency. */
    CORE,
    /** Coordinator, chair, Idva and people named one by one; on no paper that is shared. */
    SEALED
  }

  /** When a blank one is missed. */
  private static final class Asked {
    private static final Predicate<ReferralForm> ALWAYS = form -> true;
    private static final Predicate<ReferralForm> OPTIONAL = form -> false;
  }

  ReferralDetail(
      Part part, Kind kind, Reach reach, Predicate<ReferralForm> asked, String... codes) {
    this.part = part;
    this.kind = kind;
    this.reach = reach;
    this.asked = asked;
    this.codes =
        kind == Kind.ANSWER
            ? Stream.of(YesNoUnknown.values()).map(Enum::name).toList()
            : List.of(codes);
  }

  /** Its name in files: {@code safe_times}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The detail of this name in files, if there is one. */
  public static Optional<ReferralDetail> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }

  /** Which part of the form it stands in. */
  public Part part() {
    return part;
  }

  /** What may be written there. */
  public Kind kind() {
    return kind;
  }

  /** How far it may go. */
  public Reach reach() {
    return reach;
  }

  /** The codes to choose from; none where anything may be written. */
  public List<String> codes() {
    return codes;
  }

  /** The greatest length of a text. */
  public int longest() {
    return kind == Kind.LINE ? LONGEST_LINE : LONGEST_TEXT;
  }

  /** Whether this form needs it to be complete. */
  public boolean isAskedFor(ReferralForm form) {
    return asked.test(form);
  }

  /** Whether this can stand there; blank always can. */
  public boolean accepts(Confidential value) {
    if (value.isBlank()) {
      return true;
    }
    return switch (kind) {
      case LINE, TEXT -> value.text().length() <= longest();
      case ANSWER, ONE_OF -> codes.contains(value.text());
      case SEVERAL -> codes.containsAll(List.of(value.text().split("\\|")));
      case DATE -> isDate(value);
    };
  }

  private static boolean isDate(Confidential value) {
    try {
      LocalDate.parse(value.text());
      return true;
    } catch (DateTimeParseException notOne) {
      return false;
    }
  }
}
