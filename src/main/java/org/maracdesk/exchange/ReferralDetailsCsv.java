package org.maracdesk.exchange;

import java.time.LocalDate;
import java.util.List;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.shared.Confidential;

/**
 * {@code referral_details.csv}: what a referral form says beyond the columns of the referrals'
 * sheet, one row for each detail. What a value must be depends on its detail.
 */
public final class ReferralDetailsCsv {

  private static final String DETAIL = "detail";
  private static final String VALUE = "value";

  private ReferralDetailsCsv() {}

  /** The details of a sheet. */
  public static Decoded<DetailRow> decode(ParsedSheet sheet) {
    // No detail's day is judged by today
    var reader = new CellReader(Aliases.ours(), LocalDate.EPOCH);
    return Decoded.of(
        sheet,
        SheetKind.REFERRAL_DETAILS,
        check -> check(check, reader),
        row -> build(row, value(row, reader)));
  }

  /** The bytes of a sheet with these details. */
  public static byte[] write(List<DetailRow> details, CsvWriting.Reader reader) {
    return CsvWriting.write(
        SheetKind.REFERRAL_DETAILS,
        details.stream().map(detail -> cells(detail).cells()).toList(),
        reader);
  }

  /** The details of a referral, as rows; one that was taken back has none. */
  public static List<DetailRow> of(Referral referral) {
    return referral.details().entrySet().stream()
        .filter(told -> !told.getValue().isBlank())
        .map(
            told ->
                new DetailRow(referral.id(), told.getKey(), told.getValue(), referral.provenance()))
        .toList();
  }

  private static ReferralDetail detail(ParsedRow row) {
    return row.word(DETAIL).flatMap(ReferralDetail::of).orElseThrow();
  }

  private static void check(RowCheck check, CellReader reader) {
    var cell = value(check.row(), reader);
    var code = cell.code();
    if (code != null) {
      check.report(VALUE, code, cell.details().toArray());
    }
  }

  /** A text was read with the sheet, and reading it again would take a second apostrophe away. */
  private static Cell value(ParsedRow row, CellReader reader) {
    var detail = detail(row);
    var text = row.text(VALUE).text();
    return switch (detail.kind()) {
      case LINE, TEXT ->
          text.length() > detail.longest()
              ? Cell.refused(CsvCode.E_LENGTH, detail.longest(), text.length())
              : Cell.of(text);
      case ANSWER, ONE_OF -> reader.read(Column.choice(VALUE, detail.codes()), text);
      case SEVERAL -> reader.read(Column.list(VALUE, detail.codes()), text);
      case DATE -> reader.read(Column.of(VALUE, ColumnType.DATE), text);
    };
  }

  private static DetailRow build(ParsedRow row, Cell value) {
    return new DetailRow(
        new ReferralId(row.id("referral_id").orElseThrow()),
        detail(row),
        Confidential.of(value.value()),
        Common.provenance(row));
  }

  private static RowWriting cells(DetailRow row) {
    return new RowWriting()
        .id("referral_id", row.referral().value())
        .word(DETAIL, row.detail().key())
        .text(VALUE, row.told())
        .provenance(row.provenance());
  }
}
