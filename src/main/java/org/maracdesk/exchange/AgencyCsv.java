package org.maracdesk.exchange;

import java.util.List;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;

/** {@code agencies.csv}: who comes to the table. Keys for sealed packs are not kept yet. */
public final class AgencyCsv {

  private AgencyCsv() {}

  /** The agencies of a sheet. */
  public static Decoded<Agency> decode(ParsedSheet sheet) {
    return Decoded.of(sheet, SheetKind.AGENCIES, AgencyCsv::check, AgencyCsv::build);
  }

  /** The bytes of a sheet with these agencies of one area. */
  public static byte[] write(List<Agency> agencies, String area, CsvWriting.Reader reader) {
    return CsvWriting.write(
        SheetKind.AGENCIES,
        agencies.stream().map(agency -> cells(agency, area).cells()).toList(),
        reader);
  }

  private static void check(RowCheck check) {
    check.inOrder("joined_on", "left_on");
  }

  private static Agency build(ParsedRow row) {
    return new Agency(
        new AgencyId(row.id("agency_id").orElseThrow()),
        new AgencyCode(row.word("agency_code").orElseThrow()),
        row.word("name").orElseThrow(),
        row.choice("agency_type", AgencyType.class).orElseThrow(),
        row.yes("core_member"),
        row.word("rep_role").orElse(""),
        row.word("secure_email").orElse(""),
        row.word("phone").orElse(""),
        row.date("isp_signed_on").orElse(null),
        row.date("joined_on").orElseThrow(),
        row.date("left_on").orElse(null),
        Common.provenance(row));
  }

  private static RowWriting cells(Agency agency, String area) {
    return new RowWriting()
        .agency("agency_code", agency.code())
        .id("agency_id", agency.id().value())
        .word("name", agency.name())
        .choice("agency_type", agency.type())
        .word("marac_code", area)
        .yesNo("core_member", agency.core())
        .word("rep_role", agency.role())
        .word("secure_email", agency.secureEmail())
        .word("phone", agency.phone())
        .date("isp_signed_on", agency.protocolSignedOn())
        .date("joined_on", agency.joinedOn())
        .date("left_on", agency.leftOn())
        .provenance(agency.provenance());
  }
}
