package org.maracdesk.exchange;

import static org.maracdesk.exchange.Column.choice;
import static org.maracdesk.exchange.Column.list;
import static org.maracdesk.exchange.Column.number;
import static org.maracdesk.exchange.Column.of;
import static org.maracdesk.exchange.Column.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.checklist.WhyUnknown;

/** The columns of the sheets about cases: referrals, their checklists and the people in them. */
final class CaseColumns {

  private static final List<String> YES_NO = List.of("YES", "NO");
  private static final List<String> YES_NO_UNKNOWN = List.of("YES", "NO", "UNKNOWN");
  private static final List<String> RELATIONSHIPS =
      List.of(
          "PARTNER",
          "EX_PARTNER",
          "SPOUSE",
          "EX_SPOUSE",
          "PARENT",
          "CHILD",
          "SIBLING",
          "OTHER_FAMILY",
          "OTHER",
          "NOT_APPLICABLE");
  private static final List<String> ETHNICITIES =
      List.of(
          "W1", "W2", "W3", "W4", "W9", "M1", "M2", "M3", "M9", "A1", "A2", "A3", "A4", "A9", "B1",
          "B2", "B9", "O2", "O9", "NS", "UNKNOWN");

  /** Where a row comes from and which version of itself it is; at the end of every sheet. */
  static final List<Column> PROVENANCE =
      List.of(
          number("record_version", 1, 1_000_000).needed(),
          of("recorded_at", ColumnType.MOMENT).needed(),
          of("recorded_by_agency", ColumnType.CODE).needed(),
          text("recorded_by_role", 80),
          of("source_system", ColumnType.TOKEN),
          of("source_ref", ColumnType.TOKEN));

  private static final List<Column> ANSWERS =
      IntStream.rangeClosed(1, 24)
          .mapToObj(CaseColumns::question)
          .map(name -> choice(name, "YES", "NO", "DONT_KNOW", "NOT_ASKED").needed())
          .toList();

  static final List<Column> REFERRALS =
      Stream.of(
              List.of(
                  of("referral_id", ColumnType.UUID).asKey(),
                  of("case_id", ColumnType.UUID),
                  of("marac_code", ColumnType.CODE).needed(),
                  of("referring_agency", ColumnType.CODE).needed(),
                  of("referral_date", ColumnType.PAST_DATE).needed(),
                  choice("emergency", YES_NO).needed(),
                  of("victim_id", ColumnType.UUID).needed(),
                  of("perpetrator_id", ColumnType.UUID),
                  choice("crit_visible_high_risk", YES_NO).needed(),
                  choice("crit_professional_judgement", YES_NO).needed(),
                  choice("crit_escalation", YES_NO).needed(),
                  choice("crit_repeat", YES_NO).needed(),
                  of("previous_referral_date", ColumnType.PAST_DATE),
                  of("transfer_from_marac", ColumnType.CODE),
                  text("professional_judgement_reason", 4000),
                  choice("victim_aware", YES_NO).needed(),
                  text("victim_aware_reason", 1000),
                  choice("consent_given", "YES", "NO", "NOT_ASKED").needed(),
                  choice(
                          "sharing_basis",
                          "CONSENT",
                          "LEGAL_OBLIGATION",
                          "VITAL_INTERESTS",
                          "PUBLIC_TASK",
                          "LEGITIMATE_INTERESTS",
                          "LAW_ENFORCEMENT")
                      .needed(),
                  text("sharing_reason", 2000),
                  text("victim_wishes", 4000),
                  text("afraid_of", 1000),
                  text("safe_to_talk_to", 1000),
                  text("not_safe_to_talk_to", 1000),
                  of("incident_date", ColumnType.PAST_DATE),
                  text("incident_summary", 10_000),
                  text("background", 10_000),
                  text("immediate_actions_taken", 4000),
                  of("dash_date", ColumnType.PAST_DATE).needed(),
                  choice(
                          "dash_version",
                          "SAFELIVES_24",
                          "SAFELIVES_24_NI",
                          "POLICE_DASH_27",
                          "DARA",
                          "OTHER")
                      .needed(),
                  choice("dash_completed_with_victim", "YES", "NO", "PARTLY").needed()),
              ANSWERS,
              List.of(
                  number("dash_score", 0, 24).needed(),
                  of("referrer_contact_phone", ColumnType.PHONE),
                  of("referrer_contact_email", ColumnType.EMAIL)),
              PROVENANCE)
          .flatMap(List::stream)
          .toList();

  static final List<Column> DASH_NOTES =
      withProvenance(
          of("referral_id", ColumnType.UUID).asKey(),
          number("question", 1, 24).asKey(),
          text("information_source", 200),
          text("note", 4000));

  /** What a value may be depends on the detail it belongs to. */
  static final List<Column> REFERRAL_DETAILS =
      withProvenance(
          of("referral_id", ColumnType.UUID).asKey(),
          detail("detail").asKey(),
          text("value", 10_000).needed());

  /** Whole checklists: what all rows of one say alike, then one fact. */
  static final List<Column> CHECKLISTS =
      withProvenance(
          of("referral_id", ColumnType.UUID).needed(),
          of("checklist_id", ColumnType.UUID).needed(),
          text("form_id", 60).needed(),
          text("form_version", 20).needed(),
          text("form_sha256", 64).needed(),
          text("wording", 150),
          text("profile", 150).needed(),
          of("completed_on", ColumnType.PAST_DATE).needed(),
          text("completed_by", 400),
          choice("occasion", words(Occasion.values())).needed(),
          choice("kind", words(Fact.Kind.values())).needed(),
          number("place", 1, 9999),
          text("name", 301),
          text("value", 12_000),
          choice("source", words(InformationSource.values())),
          choice("why_unknown", words(WhyUnknown.values())),
          text("note", 12_000));

  static final List<Column> PEOPLE =
      withProvenance(
          of("person_id", ColumnType.UUID).asKey(),
          of("referral_id", ColumnType.UUID).asKey(),
          choice("role", "VICTIM", "PERPETRATOR", "CHILD", "UNBORN_CHILD", "OTHER_ADULT").asKey(),
          text("family_name", 100),
          text("given_names", 100),
          text("other_names", 300),
          of("date_of_birth", ColumnType.BIRTH_DATE),
          choice("dob_quality", "EXACT", "ESTIMATED", "UNKNOWN"),
          number("age_estimate", 0, 120),
          of("due_date", ColumnType.DATE),
          choice("sex", "FEMALE", "MALE", "OTHER", "NOT_STATED", "UNKNOWN").needed(),
          choice("gender_identity_same", "YES", "NO", "PREFER_NOT_TO_SAY", "UNKNOWN"),
          choice(
              "sexual_orientation",
              "HETEROSEXUAL",
              "GAY_OR_LESBIAN",
              "BISEXUAL",
              "OTHER",
              "PREFER_NOT_TO_SAY",
              "UNKNOWN"),
          choice("ethnicity", ETHNICITIES),
          choice("disability", YES_NO_UNKNOWN),
          list(
              "disability_types",
              "PHYSICAL",
              "SENSORY",
              "LEARNING",
              "MENTAL_HEALTH",
              "LONG_TERM",
              "OTHER"),
          choice("pregnant", YES_NO_UNKNOWN),
          of("first_language", ColumnType.LANGUAGE),
          choice("interpreter_needed", YES_NO_UNKNOWN),
          choice("no_recourse_to_public_funds", YES_NO_UNKNOWN),
          choice("relationship_to_victim", RELATIONSHIPS),
          choice("relationship_to_perpetrator", RELATIONSHIPS),
          choice("lives_with_victim", YES_NO_UNKNOWN),
          text("address_line_1", 120),
          text("address_line_2", 120),
          text("town", 60),
          of("postcode", ColumnType.POSTCODE),
          of("uprn", ColumnType.UPRN),
          choice("address_confidential", YES_NO).needed(),
          of("phone", ColumnType.PHONE),
          choice("safe_to_call", YES_NO_UNKNOWN),
          text("safe_contact_notes", 500),
          of("email", ColumnType.EMAIL),
          of("nhs_number", ColumnType.NHS_NUMBER),
          of("pnc_id", ColumnType.PNC_ID),
          of("local_person_ref", ColumnType.TOKEN),
          text("school_or_nursery", 400),
          text("gp_practice", 120));

  private CaseColumns() {}

  private static List<String> words(Enum<?>[] codes) {
    return Stream.of(codes).map(Enum::name).toList();
  }

  /** The column of a checklist question, counted from 1: {@code dash_q07}. */
  static String question(int number) {
    return String.format(Locale.ROOT, "dash_q%02d", number);
  }

  private static Column detail(String name) {
    var details = Stream.of(ReferralDetail.values()).map(ReferralDetail::key).toList();
    return new Column(name, ColumnType.DETAIL, false, false, 0, 0, details);
  }

  static List<Column> withProvenance(Column... columns) {
    return Stream.concat(Stream.of(columns), PROVENANCE.stream()).toList();
  }
}
