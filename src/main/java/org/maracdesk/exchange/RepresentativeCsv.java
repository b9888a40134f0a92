package org.maracdesk.exchange;

import java.util.List;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;

/** {@code representatives.csv}: who speaks for each agency. */
public final class RepresentativeCsv {

  private RepresentativeCsv() {}

  /** The representatives of a sheet. */
  public static Decoded<Representative> decode(ParsedSheet sheet) {
    return Decoded.of(sheet, SheetKind.REPRESENTATIVES, check -> {}, RepresentativeCsv::build);
  }

  /** The bytes of a sheet with these representatives. */
  public static byte[] write(List<Representative> all, CsvWriting.Reader reader) {
    return CsvWriting.write(
        SheetKind.REPRESENTATIVES, all.stream().map(one -> cells(one).cells()).toList(), reader);
  }

  private static Representative build(ParsedRow row) {
    return new Representative(
        new RepresentativeId(row.id("representative_id").orElseThrow()),
        Common.agency(row, "agency_code"),
        row.text("name"),
        row.word("role").orElse(""),
        row.choice("capacity", Representative.Capacity.class).orElseThrow(),
        row.text("phone"),
        row.text("secure_email"),
        Common.provenance(row));
  }

  private static RowWriting cells(Representative one) {
    return new RowWriting()
        .id("representative_id", one.id().value())
        .agency("agency_code", one.agency())
        .text("name", one.name())
        .word("role", one.role())
        .choice("capacity", one.capacity())
        .text("phone", one.phone())
        .text("secure_email", one.email())
        .provenance(one.provenance());
  }
}
