package org.maracdesk.exchange;

import static org.maracdesk.exchange.CaseColumns.withProvenance;
import static org.maracdesk.exchange.Column.choice;
import static org.maracdesk.exchange.Column.of;
import static org.maracdesk.exchange.Column.text;

import java.util.List;
import java.util.stream.Stream;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ReturnCheck;

/**
 * The columns of the sheet with which agencies are asked what they know, and answer. First who is
 * asked about whom, which is not read back; then the answer.
 */
final class ResearchColumns {

  private static final int LONGEST_SHOWN = 4000;

  static final List<Column> RESEARCH_RETURNS =
      withProvenance(
          of("referral_id", ColumnType.UUID).needed(),
          of("meeting_id", ColumnType.UUID),
          of("answer_by", ColumnType.DATE),
          of("agency", ColumnType.CODE).needed(),
          of("case_ref", ColumnType.TOKEN),
          of("person_id", ColumnType.UUID),
          text("role", LONGEST_SHOWN),
          text("person_name", LONGEST_SHOWN),
          text("other_names", LONGEST_SHOWN),
          text("born", LONGEST_SHOWN),
          text("address", LONGEST_SHOWN),
          choice("search_result", "KNOWN", "NOT_KNOWN", "NOT_SEARCHED"),
          of("last_contact_on", ColumnType.PAST_DATE),
          longText("seen_where"),
          name("researcher"),
          longText("systems_searched"),
          choice("nothing_held", "YES", "NO"),
          choice("category", words(ResearchItem.Category.values())),
          longText("information"),
          choice("information_grade", words(ResearchItem.Kind.values())),
          of("happened_on", ColumnType.PAST_DATE),
          name("worker_role"),
          choice("share_level", "SHARE", "CHAIR_AND_IDVA_ONLY", "DO_NOT_SHARE"),
          longText("not_shared_because"),
          choice("contacted_victim", "YES", "NO"),
          longText("contact_reason"),
          choice("flagged", "YES", "NO", "UNKNOWN"),
          longText("suggested_action"),
          name("proposed_alias"),
          of("proposed_date_of_birth", ColumnType.BIRTH_DATE),
          longText("proposed_address"),
          name("proposed_gp"),
          name("proposed_school"));

  private ResearchColumns() {}

  private static Column longText(String name) {
    return text(name, ReturnCheck.LONGEST_TEXT);
  }

  private static Column name(String name) {
    return text(name, ReturnCheck.LONGEST_NAME);
  }

  private static List<String> words(Enum<?>[] codes) {
    return Stream.of(codes).map(Enum::name).toList();
  }
}
