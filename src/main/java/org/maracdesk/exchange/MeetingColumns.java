package org.maracdesk.exchange;

import static org.maracdesk.exchange.CaseColumns.withProvenance;
import static org.maracdesk.exchange.Column.choice;
import static org.maracdesk.exchange.Column.number;
import static org.maracdesk.exchange.Column.of;
import static org.maracdesk.exchange.Column.text;

import java.util.List;
import java.util.stream.Stream;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.shared.TextLimit;

/** The columns of the sheets about agencies and meetings. */
final class MeetingColumns {

  private static final Column ACTION_TYPE =
      choice(
          "action_type",
          "CONTACT_VICTIM",
          "FLAG_AND_TAG",
          "REFER_ON",
          "SAFEGUARD_CHILD",
          "SAFEGUARD_ADULT",
          "HOUSING",
          "LEGAL_ORDER",
          "PERPETRATOR",
          "HOME_SAFETY",
          "INFORMATION",
          "OTHER");
  private static final Column ACTION_STATUS =
      choice(
          "status",
          "OPEN",
          "IN_PROGRESS",
          "COMPLETED",
          "NOT_COMPLETED",
          "NO_LONGER_NEEDED",
          "REASSIGNED");

  static final List<Column> AGENCIES =
      withProvenance(
          of("agency_code", ColumnType.CODE).asKey(),
          of("agency_id", ColumnType.UUID).needed(),
          text("name", 120).needed(),
          choice(
                  "agency_type",
                  "POLICE",
                  "HEALTH_PRIMARY",
                  "HEALTH_ACUTE",
                  "HEALTH_MIDWIFERY",
                  "HEALTH_VISITING",
                  "MENTAL_HEALTH",
                  "SUBSTANCE_MISUSE",
                  "IDVA",
                  "VOLUNTARY_DA",
                  "VOLUNTARY_OTHER",
                  "CHILDRENS_SOCIAL_CARE",
                  "ADULT_SOCIAL_CARE",
                  "EDUCATION",
                  "HOUSING_LA",
                  "HOUSING_ASSOCIATION",
                  "PROBATION",
                  "YOUTH_JUSTICE",
                  "FIRE_RESCUE",
                  "AMBULANCE",
                  "MASH",
                  "PERPETRATOR_PROGRAMME",
                  "PRISON",
                  "BORDER_FORCE",
                  "DWP",
                  "OTHER",
                  "MARAC_COORDINATION")
              .needed(),
          of("marac_code", ColumnType.CODE).needed(),
          choice("core_member", "YES", "NO").needed(),
          text("rep_role", 80),
          of("secure_email", ColumnType.EMAIL),
          of("phone", ColumnType.PHONE),
          of("age_recipient", ColumnType.AGE_KEY),
          of("signing_key", ColumnType.SSH_KEY),
          of("signing_key_fingerprint", ColumnType.FINGERPRINT),
          of("key_valid_from", ColumnType.DATE),
          of("key_valid_to", ColumnType.DATE),
          of("isp_signed_on", ColumnType.DATE),
          of("joined_on", ColumnType.DATE).needed(),
          of("left_on", ColumnType.DATE));

  static final List<Column> REPRESENTATIVES =
      withProvenance(
          of("representative_id", ColumnType.UUID).asKey(),
          of("agency_code", ColumnType.CODE).needed(),
          text("name", 100).needed(),
          text("role", 80),
          choice("capacity", "CORE", "DEPUTY", "CHAIR", "COORDINATOR", "OBSERVER").needed(),
          of("phone", ColumnType.PHONE),
          of("secure_email", ColumnType.EMAIL));

  static final List<Column> AGENDA =
      withProvenance(
          of("agenda_item_id", ColumnType.UUID).asKey(),
          of("meeting_id", ColumnType.UUID).needed(),
          of("marac_code", ColumnType.CODE).needed(),
          of("meeting_date", ColumnType.DATE).needed(),
          of("start_time", ColumnType.TIME),
          number("item_number", 1, 200).needed(),
          number("slot_minutes", 1, 120),
          of("case_id", ColumnType.UUID).needed(),
          of("referral_id", ColumnType.UUID).needed(),
          of("case_ref", ColumnType.TOKEN).needed(),
          of("referring_agency", ColumnType.CODE).needed(),
          choice("is_repeat", "YES", "NO").needed(),
          choice("list_status", "LISTED", "DEFERRED", "TRANSFERRED_OUT", "WITHDRAWN", "HEARD")
              .needed(),
          of("research_due", ColumnType.DATE).needed(),
          text("case_summary", 2000));

  static final List<Column> ACTIONS =
      withProvenance(
          of("action_id", ColumnType.UUID).asKey(),
          of("meeting_id", ColumnType.UUID).needed(),
          of("case_id", ColumnType.UUID).needed(),
          of("case_ref", ColumnType.TOKEN).needed(),
          number("action_number", 1, 500).needed(),
          of("owner_agency", ColumnType.CODE).needed(),
          text("owner_role", TextLimit.LINE.characters()),
          text("action_text", 2000).needed(),
          ACTION_TYPE,
          of("agreed_on", ColumnType.DATE).needed(),
          of("due_on", ColumnType.DATE).needed(),
          choice("acceptance", Stream.of(ActionRow.Acceptance.values()).map(Enum::name).toList()),
          text("accepted_by", TextLimit.LINE.characters()),
          of("accepted_on", ColumnType.PAST_DATE),
          ACTION_STATUS.needed(),
          of("completed_on", ColumnType.PAST_DATE),
          text("outcome", 4000),
          choice("safe_to_tell_victim", "YES", "NO", "UNKNOWN"));

  static final List<Column> ATTENDANCE =
      withProvenance(
          of("attendance_id", ColumnType.UUID).asKey(),
          of("meeting_id", ColumnType.UUID).needed(),
          of("meeting_date", ColumnType.DATE).needed(),
          of("agency", ColumnType.CODE).needed(),
          text("attendee_name", 100),
          text("attendee_role", 80).needed(),
          choice(
              "capacity",
              Stream.of(Presence.Capacity.values()).map(Presence.Capacity::name).toList()),
          choice("attendance", "PRESENT", "DEPUTY", "PART", "APOLOGIES", "ABSENT", "WRITTEN_REPORT")
              .needed(),
          choice("mode", "IN_PERSON", "REMOTE", "HYBRID"),
          choice("confidentiality_agreed", "YES", "NO", "NOT_APPLICABLE").needed(),
          of("arrived", ColumnType.TIME),
          of("left", ColumnType.TIME),
          text("conflict_case_ids", 400));

  /** What was said at a meeting; the case is named by its referral. Not traded, only played. */
  static final List<Column> DISCUSSIONS =
      List.of(
          of("referral_id", ColumnType.UUID).asKey(),
          choice("outcome", "HEARD", "DEFERRED").needed(),
          text("deferred_reason", 1000),
          text("victim_view", 4000),
          text("victim_view_brought_by", 200),
          text("risk_summary", 4000),
          text("children_line", 2000),
          text("no_action_reason", 2000),
          number("minutes_spent", 0, 600),
          text("possible_harm", 2000),
          text("indicators", 2000),
          text("existing_safety", 2000),
          text("risk_to_children", 2000),
          text("risk_to_others", 2000),
          text("risk_to_professionals", 2000),
          text("crime", 1000),
          text("crime_when", 200),
          text("crime_disclosed_by", 200),
          text("crime_wish", 1000),
          text("crime_reference", 100),
          choice("crime_recorded", "YES", "NO", "UNKNOWN"),
          text("orders", 2000),
          text("no_other_order_because", 1000),
          text("told_by", 200),
          choice("victim_aware", "YES", "NO", "UNKNOWN"),
          choice("safe_to_tell", "YES", "NO", "UNKNOWN"),
          text("how_told", 1000),
          text("told_when", 200),
          text("equality_needs", 1000),
          text("leaves_for_case", 100),
          choice("leaves_as", "FAMILY", "FRIEND", "COLLEAGUE", "NEIGHBOUR", "FORMER_CLIENT"));

  /** What agencies told a meeting. Several rows may be alike in all but their text. */
  static final List<Column> SHARED =
      List.of(
          of("referral_id", ColumnType.UUID).needed(),
          of("agency_code", ColumnType.CODE).needed(),
          choice("kind", "FACT", "OPINION").needed(),
          text("text", 8000).needed());

  /** What was promised at a meeting, before actions have numbers. */
  static final List<Column> MEETING_ACTIONS =
      List.of(
          of("referral_id", ColumnType.UUID).needed(),
          of("owner_agency", ColumnType.CODE).needed(),
          text("owner_name", 100),
          text("owner_role", 80),
          text("action_text", 2000).needed(),
          ACTION_TYPE,
          of("due_on", ColumnType.DATE).needed(),
          ACTION_STATUS.needed(),
          of("completed_on", ColumnType.PAST_DATE),
          of("reported_on", ColumnType.PAST_DATE),
          text("outcome", 4000),
          choice("safe_to_tell_victim", "YES", "NO", "UNKNOWN"));

  private MeetingColumns() {}
}
