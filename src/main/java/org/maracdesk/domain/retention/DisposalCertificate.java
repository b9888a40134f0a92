package org.maracdesk.domain.retention;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * What is left of a record that was disposed of. It names nobody.
 *
 * @param id identity
 * @param of what it was
 * @param recordClass by which rule it was kept
 * @param reviewOn when its review date was
 * @param policyVersion which rules were in force
 * @param proposedBy who proposed it
 * @param proposedOn when
 * @param approvedBy who approved it, another holder of a key
 * @param approvedOn when; all of it went on this day
 * @param removed how many entries went, by kind, each with everything that hung on it
 * @param peopleKept how many people of it stayed, because they are in other cases too
 */
public record DisposalCertificate(
    UUID id,
    Disposed of,
    RecordClass recordClass,
    LocalDate reviewOn,
    int policyVersion,
    Approver proposedBy,
    LocalDate proposedOn,
    Approver approvedBy,
    LocalDate approvedOn,
    Map<Removed, Integer> removed,
    int peopleKept) {

  /** After how many months a backup gives way, where one is made every month. */
  private static final int BACKUP_MONTHS = 12;

  public DisposalCertificate {
    var ordered = new EnumMap<Removed, Integer>(Removed.class);
    ordered.putAll(removed);
    removed = Collections.unmodifiableMap(ordered);
  }

  /**
   * All of it in one line each, always in the same order: what its hash is taken of, in UTF-8, so
   * that anybody can check a printed certificate.
   */
  public String lines() {
    var lines = new StringBuilder();
    line(lines, "certificate", id);
    switch (of) {
      case Disposed.OfCase(var which, var number) -> {
        line(lines, "case", which.value());
        line(lines, "number", number.text());
      }
      case Disposed.OfMeeting(var which, var day) -> {
        line(lines, "meeting", which.value());
        line(lines, "day", day);
      }
      case Disposed.OfChecklist(var which, var changed) -> {
        line(lines, "checklist", which.value());
        line(lines, "changed", changed);
      }
    }
    line(lines, "class", recordClass);
    line(lines, "review", reviewOn);
    line(lines, "policy", policyVersion);
    line(lines, "proposed", proposedOn + " " + proposedBy.slot() + " " + proposedBy.role());
    line(lines, "approved", approvedOn + " " + approvedBy.slot() + " " + approvedBy.role());
    removed.forEach((kind, entries) -> line(lines, kind.name(), entries));
    line(lines, "people kept", peopleKept);
    return lines.toString();
  }

  /** Until when a backup made up to that day may still hold it, by the usual rhythm. */
  public LocalDate backupsUntil() {
    return approvedOn.plusMonths(BACKUP_MONTHS);
  }

  private static void line(StringBuilder lines, String name, Object value) {
    lines.append(name).append('=').append(value).append('\n');
  }
}
