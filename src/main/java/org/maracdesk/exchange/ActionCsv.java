package org.maracdesk.exchange;

import java.util.List;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.exchange.ActionRow.Acceptance;

/** {@code actions.csv}: what agencies promised, and what came of it. */
public final class ActionCsv {

  private ActionCsv() {}

  /** The actions of a sheet. */
  public static Decoded<ActionRow> decode(ParsedSheet sheet) {
    return Decoded.of(sheet, SheetKind.ACTIONS, ActionCsv::check, ActionCsv::build);
  }

  /** The bytes of a sheet with these actions. */
  public static byte[] write(List<ActionRow> actions, CsvWriting.Reader reader) {
    return CsvWriting.write(
        SheetKind.ACTIONS, actions.stream().map(row -> cells(row).cells()).toList(), reader);
  }

  private static void check(RowCheck check) {
    check.inOrder("agreed_on", "due_on");
    check.inOrder("agreed_on", "accepted_on");
    check.inOrder("agreed_on", "completed_on");
    checkAcceptance(check);
    checkState(check);
  }

  /** Who accepted an action, and when, can be told only of one that is accepted. */
  private static void checkAcceptance(RowCheck check) {
    var row = check.row();
    if ((row.has("accepted_by") || row.has("accepted_on"))
        && row.choice("acceptance", Acceptance.class).orElse(null) != Acceptance.ACCEPTED) {
      check.report("acceptance", CsvCode.E_ACTION_ACCEPTANCE, Acceptance.ACCEPTED.name());
    }
  }

  /** A closed action says what came of it, and a completed one when. */
  static void checkState(RowCheck check) {
    var row = check.row();
    var status = row.choice("status", ActionRow.Status.class).orElseThrow();
    if (status.isClosed() && !row.has("outcome")) {
      check.report("outcome", CsvCode.E_ACTION_STATE, status.name());
    }
    if (status == ActionRow.Status.COMPLETED && !row.has("completed_on")) {
      check.report("completed_on", CsvCode.E_ACTION_STATE, status.name());
    }
  }

  private static ActionRow build(ParsedRow row) {
    return new ActionRow(
        new ActionId(row.id("action_id").orElseThrow()),
        new MeetingId(row.id("meeting_id").orElseThrow()),
        new CaseId(row.id("case_id").orElseThrow()),
        row.word("case_ref").orElseThrow(),
        row.number("action_number").orElseThrow(),
        Common.agency(row, "owner_agency"),
        row.text("owner_role"),
        row.text("action_text"),
        row.word("action_type").orElse(""),
        row.date("agreed_on").orElseThrow(),
        row.date("due_on").orElseThrow(),
        new ActionRow.Accepted(
            row.choice("acceptance", Acceptance.class).orElse(null),
            row.text("accepted_by"),
            row.date("accepted_on").orElse(null)),
        row.choice("status", ActionRow.Status.class).orElseThrow(),
        row.date("completed_on").orElse(null),
        row.text("outcome"),
        row.word("safe_to_tell_victim").orElse(""),
        Common.provenance(row));
  }

  private static RowWriting cells(ActionRow row) {
    return new RowWriting()
        .id("action_id", row.id().value())
        .id("meeting_id", row.meeting().value())
        .id("case_id", row.caseId().value())
        .word("case_ref", row.caseRef())
        .number("action_number", row.number())
        .agency("owner_agency", row.owner())
        .text("owner_role", row.person())
        .text("action_text", row.text())
        .word("action_type", row.type())
        .date("agreed_on", row.agreedOn())
        .date("due_on", row.due())
        .choice("acceptance", row.accepted().how())
        .text("accepted_by", row.accepted().by())
        .date("accepted_on", row.accepted().on())
        .choice("status", row.status())
        .date("completed_on", row.completedOn())
        .text("outcome", row.outcome())
        .word("safe_to_tell_victim", row.safeToTellVictim())
        .provenance(row.provenance());
  }
}
