package org.maracdesk.exchange;

import java.util.List;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;

/** {@code agenda.csv}: the cases of a meeting in their order. */
public final class AgendaCsv {

  private AgendaCsv() {}

  /** The places of a sheet. */
  public static Decoded<AgendaRow> decode(ParsedSheet sheet) {
    return Decoded.of(sheet, SheetKind.AGENDA, AgendaCsv::check, AgendaCsv::build);
  }

  /** The bytes of a sheet with these places. */
  public static byte[] write(List<AgendaRow> rows, CsvWriting.Reader reader) {
    return CsvWriting.write(
        SheetKind.AGENDA, rows.stream().map(row -> cells(row).cells()).toList(), reader);
  }

  private static void check(RowCheck check) {
    check.inOrder("research_due", "meeting_date");
  }

  private static AgendaRow build(ParsedRow row) {
    return new AgendaRow(
        new AgendaItemId(row.id("agenda_item_id").orElseThrow()),
        new MeetingId(row.id("meeting_id").orElseThrow()),
        row.word("marac_code").orElseThrow(),
        row.date("meeting_date").orElseThrow(),
        row.time("start_time").orElse(null),
        row.number("item_number").orElseThrow(),
        row.number("slot_minutes").orElse(null),
        new CaseId(row.id("case_id").orElseThrow()),
        new ReferralId(row.id("referral_id").orElseThrow()),
        row.word("case_ref").orElseThrow(),
        Common.agency(row, "referring_agency"),
        row.yes("is_repeat"),
        row.choice("list_status", AgendaRow.Status.class).orElseThrow(),
        row.date("research_due").orElseThrow(),
        row.text("case_summary"),
        Common.provenance(row));
  }

  private static RowWriting cells(AgendaRow row) {
    return new RowWriting()
        .id("agenda_item_id", row.id().value())
        .id("meeting_id", row.meeting().value())
        .word("marac_code", row.area())
        .date("meeting_date", row.date())
        .time("start_time", row.start())
        .number("item_number", row.number())
        .number("slot_minutes", row.minutes())
        .id("case_id", row.caseId().value())
        .id("referral_id", row.referral().value())
        .word("case_ref", row.caseRef())
        .agency("referring_agency", row.agency())
        .yesNo("is_repeat", row.repeat())
        .choice("list_status", row.status())
        .date("research_due", row.researchDue())
        .text("case_summary", row.summary())
        .provenance(row.provenance());
  }
}
