package org.maracdesk.store;

import java.util.HashMap;
import java.util.Map;
import org.jooq.Table;
import org.maracdesk.store.tables.Tables;

/** Tables that stay whatever record is disposed of, each with the reason. */
final class WhatStays {

  private static final Map<Table<?>, String> ALWAYS =
      Map.ofEntries(
          Map.entry(Tables.AREA, "the local Marac itself"),
          Map.entry(Tables.AREA_HABITS, "the local Marac itself"),
          Map.entry(Tables.AREA_WEEKDAY, "the local Marac itself"),
          Map.entry(Tables.AREA_DAY, "the local Marac itself"),
          Map.entry(Tables.AREA_PART, "the local Marac itself"),
          Map.entry(Tables.AGENCY, "who comes to the table, whatever is heard"),
          Map.entry(Tables.AGENCY_ALIAS, "who comes to the table, whatever is heard"),
          Map.entry(Tables.REPRESENTATIVE, "who comes to the table, whatever is heard"),
          Map.entry(Tables.CASE_NUMBER, "a number is never given twice"),
          Map.entry(Tables.BANK_ACTION, "usual actions, of no record"),
          Map.entry(Tables.CAPTURE_HABIT, "how actions are typed here"),
          Map.entry(Tables.CHECKLIST_FILE, "forms and rules, of no record"),
          Map.entry(Tables.AUDIT_ENTRY, "codes and ids only, made to outlive the record"),
          Map.entry(Tables.AUDIT_SUBJECT, "codes and ids only, made to outlive the record"),
          Map.entry(Tables.AUDIT_LENGTH, "codes and ids only, made to outlive the record"),
          Map.entry(Tables.RETENTION_POLICY, "the rules a certificate went by"),
          Map.entry(Tables.DISPOSAL_CERTIFICATE, "what is left of a record, and names nobody"),
          Map.entry(Tables.DISPOSAL_COUNT, "what is left of a record, and names nobody"),
          Map.entry(Tables.COUNTED_ACTION, "what figures count, tied to no record"),
          Map.entry(Tables.COMPACTION_DUE, "whether the file is still to be written anew"));

  private WhatStays() {}

  /** These, and what stays besides where one kind of record goes. */
  static Map<Table<?>, String> with(Map<Table<?>, String> besides) {
    var all = new HashMap<>(ALWAYS);
    all.putAll(besides);
    return Map.copyOf(all);
  }
}
