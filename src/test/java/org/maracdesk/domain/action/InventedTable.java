package org.maracdesk.domain.action;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.shared.Confidential;

/** The agencies of an invented area and who speaks for them, on a Thursday; and tables of lines. */
final class InventedTable {

  /** A Thursday. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  static final DueWords DATES = new DueWords(DAY, LocalDate.of(2026, 12, 10));

  static final AtTheTable TABLE = new AtTheTable(agencies(), people(), List.of());

  private InventedTable() {}

  private static List<Agency> agencies() {
    return List.of(
        agency("POLICE", "Northmere Police (invented)", AgencyType.POLICE),
        agency("IDVA", "Harbour Light Idva Service (invented)", AgencyType.IDVA),
        agency("GP", "Northmere Primary Care (invented)", AgencyType.HEALTH_PRIMARY),
        agency("HOSPITAL", "Northmere General Hospital (invented)", AgencyType.HEALTH_ACUTE),
        agency(
            "MENTAL-HEALTH", "Northmere Mental Health Trust (invented)", AgencyType.MENTAL_HEALTH),
        agency("SUBSTANCE-MISUSE", "New Leaf Recovery (invented)", AgencyType.SUBSTANCE_MISUSE),
        agency(
            "CSC",
            "Northmere Council, Children's Social Care (invented)",
            AgencyType.CHILDRENS_SOCIAL_CARE),
        agency(
            "ASC", "Northmere Council, Adult Social Care (invented)", AgencyType.ADULT_SOCIAL_CARE),
        agency(
            "EDUCATION",
            "Northmere Council, Education Safeguarding (invented)",
            AgencyType.EDUCATION),
        agency("HOUSING", "Northmere Council, Housing (invented)", AgencyType.HOUSING_LA),
        agency("FELLSIDE-HOMES", "Fellside Homes (invented)", AgencyType.HOUSING_ASSOCIATION),
        agency("PROBATION", "Northmere Probation (invented)", AgencyType.PROBATION),
        agency(
            "MIDWIFERY",
            "Northmere Midwifery and Health Visiting (invented)",
            AgencyType.HEALTH_MIDWIFERY),
        agency(
            "BY-AND-FOR", "Open Hand, a by and for service (invented)", AgencyType.VOLUNTARY_DA));
  }

  private static List<Representative> people() {
    return List.of(
        person("POLICE", "Kestrel Mockridge", Representative.Capacity.CORE),
        person("IDVA", "Dawn Testlight", Representative.Capacity.CORE),
        person("IDVA", "Misty Placeholm", Representative.Capacity.DEPUTY),
        person("GP", "Dr Sorbus Trialman", Representative.Capacity.CORE),
        person("HOSPITAL", "Iris Notherby", Representative.Capacity.CORE),
        person("MENTAL-HEALTH", "Sylvan Testmoor", Representative.Capacity.CORE),
        person("SUBSTANCE-MISUSE", "Lark Fictionby", Representative.Capacity.CORE),
        person("CSC", "Ffion Prawf-Ŵyn", Representative.Capacity.DEPUTY),
        person("CSC", "Oriole Mockberry", Representative.Capacity.CORE),
        person("ASC", "Garnet Samplesea", Representative.Capacity.CORE),
        person("EDUCATION", "Jasper Testcroft", Representative.Capacity.CORE),
        person("HOUSING", "Bracken Inventson", Representative.Capacity.CORE),
        person("HOUSING", "Opal Dummerton", Representative.Capacity.DEPUTY),
        person("FELLSIDE-HOMES", "Heath Placeworth", Representative.Capacity.CORE),
        person("PROBATION", "Raven Testhurst", Representative.Capacity.CORE),
        person("MIDWIFERY", "Myrtle Exampleton", Representative.Capacity.CORE),
        person("BY-AND-FOR", "Lapis Testkhan", Representative.Capacity.CORE));
  }

  private static Agency agency(String code, String name, AgencyType type) {
    return new Agency(
        new AgencyId(UUID.randomUUID()),
        new AgencyCode(code),
        name,
        type,
        true,
        "",
        "",
        "",
        null,
        LocalDate.of(2020, 1, 1),
        null,
        Provenance.first(Instant.EPOCH, new AgencyCode(code), ""));
  }

  private static Representative person(
      String agency, String name, Representative.Capacity capacity) {
    return new Representative(
        new RepresentativeId(UUID.randomUUID()),
        new AgencyCode(agency),
        Confidential.of(name),
        "worker",
        capacity,
        Confidential.NONE,
        Confidential.NONE,
        Provenance.first(Instant.EPOCH, new AgencyCode(agency), ""));
  }

  /** Somebody in the room. */
  static Attendance present(String agency, String name) {
    return new Attendance(
        new org.maracdesk.domain.meeting.AttendanceId(UUID.randomUUID()),
        new AgencyCode(agency),
        Confidential.of(name),
        Confidential.NONE,
        Attendance.Status.PRESENT,
        true,
        Confidential.NONE);
  }

  static TypedLine read(String line) {
    return TypedLine.read(line, TABLE, DATES);
  }

  /** The rows of a table that lies beside this class. */
  static List<Map<String, String>> rows(String file) {
    try (var in = InventedTable.class.getResourceAsStream(file);
        var csv = new CSVReaderHeaderAware(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return Stream.generate(() -> next(csv)).takeWhile(java.util.Objects::nonNull).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> next(CSVReaderHeaderAware csv) {
    try {
      return csv.readMap();
    } catch (IOException | CsvException e) {
      throw new IllegalStateException(e);
    }
  }
}
