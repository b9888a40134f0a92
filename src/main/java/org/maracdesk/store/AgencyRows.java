package org.maracdesk.store;

import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.store.tables.tables.records.AgencyRecord;
import org.maracdesk.store.tables.tables.records.RepresentativeRecord;

/** Agencies and representatives as rows. */
final class AgencyRows {

  private AgencyRows() {}

  static Agency agency(AgencyRecord row) {
    return new Agency(
        new AgencyId(row.getId()),
        Rows.agency(row.getCode()),
        row.getName(),
        Rows.code(AgencyType.class, row.getAgencyType()),
        row.getCore(),
        row.getJobRole(),
        row.getSecureEmail(),
        row.getPhone(),
        row.getProtocolSignedOn(),
        row.getJoinedOn(),
        row.getLeftOn(),
        ProvenanceRows.read(row));
  }

  static AgencyRecord row(Agency agency) {
    var row = new AgencyRecord();
    row.setId(agency.id().value());
    row.setCode(agency.code().value());
    row.setName(agency.name());
    row.setAgencyType(agency.type().name());
    row.setCore(agency.core());
    row.setJobRole(agency.role());
    row.setSecureEmail(agency.secureEmail());
    row.setPhone(agency.phone());
    row.setProtocolSignedOn(agency.protocolSignedOn());
    row.setJoinedOn(agency.joinedOn());
    row.setLeftOn(agency.leftOn());
    ProvenanceRows.write(row, agency.provenance());
    return row;
  }

  static Representative representative(RepresentativeRecord row) {
    return new Representative(
        new RepresentativeId(row.getId()),
        Rows.agency(row.getAgency()),
        Rows.text(row.getName()),
        row.getJobRole(),
        Rows.code(Representative.Capacity.class, row.getCapacity()),
        Rows.text(row.getPhone()),
        Rows.text(row.getEmail()),
        ProvenanceRows.read(row));
  }

  static RepresentativeRecord row(Representative representative) {
    var row = new RepresentativeRecord();
    row.setId(representative.id().value());
    row.setAgency(representative.agency().value());
    row.setName(representative.name().text());
    row.setJobRole(representative.role());
    row.setCapacity(representative.capacity().name());
    row.setPhone(representative.phone().text());
    row.setEmail(representative.email().text());
    ProvenanceRows.write(row, representative.provenance());
    return row;
  }
}
