package org.maracdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Every column of the schema in which something about a person can be written, and a marked text
 * for each, so that a search can tell whether any of it got out of the store. A column of letters
 * is one of these unless it is said here why not.
 */
public final class PersonalText {

  /**
   * Words that the program chooses from, never typed. After an equals sign stands one of them,
   * where an invented story has no row to take it from.
   */
  private static final String CODES =
      """
      action: progress acceptance
      action_reminder: step=CHAIR
      action_report: was progress
      agency: code agency_type recorded_by
      agenda_item: section outcome
      area: code
      area_habits: rhythm meets_on conference victim perpetrator
      area_weekday: weekday
      attendance: status capacity
      audit_entry: kind detail
      bank_action: owner=POLICE
      case_decision: kind=QUERY
      checklist: occasion decision band outcome_status outcome_decision
      checklist_alert: code severity
      checklist_answer: item answer source why_unknown
      checklist_arrived: recorded_by
      checklist_earlier: yes_items
      checklist_event: event_type
      checklist_file: kind name made_for origin standing
      checklist_finding: kind name
      checklist_prior: behaviour
      checklist_reply: item name kind
      checklist_score: score
      considered_measure: measure decision
      counted_action: progress
      declared_interest: relationship decision
      disclosed_crime: recorded
      discussion: unfinished_teller unfinished_kind
      discussion_further: victim_aware safe_to_tell
      disposal_certificate: record_class
      disposal_count: removed
      involvement: part to_victim to_perpetrator lives_with_victim
      known_interest: relationship=NEIGHBOUR
      legal_hold: kind=COMPLAINT
      meeting: stage kind
      person: birth_precision sex pregnant interpreter_needed recorded_by
      person_address: kind safe_for_post
      person_contact: kind safe
      record_hold: kind=COMPLAINT
      referral: consent basis recorded_by
      referral_detail: detail
      referral_ground: kind
      representative: capacity recorded_by
      research_check: found
      research_correction: field standing
      research_item: category kind decision
      research_return: flagged recorded_by
      shared_information: kind
      unfinished_entry: field=person.000.family
      unfinished_formality: kind=APPROVAL relationship=NOT_SAID
      whereabouts: part step field
      """;

  /** Which form, rules or statement, and which way in: numbers and sums. */
  private static final String WHICH =
      """
      area: statement_version
      attendance: signed_version
      audit_entry: mac hash
      audit_length: mac
      checklist: form_id form_version form_sha256
      checklist: wording_id wording_version wording_sha256
      checklist: profile_id profile_version profile_sha256
      checklist_earlier: form_id
      checklist_file: sha256 version
      disposal_certificate: proposed_slot approved_slot sha256
      disposal_proposal: slot=0123456789ab
      record_proposal: slot=0123456789ab
      retention_policy: kept_slot
      statement_read: version
      """;

  /** Sealed as they were written, and what stands there about somebody is in the key file too. */
  private static final String SEALED =
      """
      audit_entry: actor
      checklist_file: content added_by standing_by agreed_to agreed_by
      disposal_certificate: proposed_role approved_role
      """;

  /**
   * As short as a code, but what is known of a person. A column that is too short for a sentence is
   * said to be this or one of the above; a longer one is about people unless it is said not to be.
   */
  private static final String SHORT =
      """
      bank_action: due=tomorrow
      person: gender_identity_same sexual_orientation ethnicity disability
      person: no_recourse_to_public_funds first_language nhs_number pnc_id
      person_address: postcode uprn
      person_disability: code
      """;

  private static final int TOO_SHORT_FOR_A_SENTENCE = 200;

  private static final Map<String, String> SAID_NOT_TO_BE = read(CODES, WHICH, SEALED);
  private static final Map<String, String> SAID_TO_BE = read(SHORT);

  private PersonalText() {}

  private static Map<String, String> read(String... lists) {
    var columns = new HashMap<String, String>();
    for (var line : String.join("", lists).lines().toList()) {
      var parts = line.split(": ");
      for (var column : parts[1].split(" ")) {
        var example = column.split("=");
        columns.put(parts[0] + "." + example[0], example.length == 1 ? "" : example[1]);
      }
    }
    return columns;
  }

  /** The columns, each as {@code table.column}. */
  public static List<String> columns() {
    return WholeSchema.tables().stream()
        .flatMap(table -> personal(table).stream().map(field -> name(table, field)))
        .toList();
  }

  /** What a column is marked with: letters that come about nowhere else. */
  public static String marker(String column) {
    return "Qzx" + Integer.toString(Math.abs(column.hashCode()), 36) + "Qzx";
  }

  /** How every marker begins. */
  public static String beginning() {
    return "Qzx";
  }

  /**
   * Marks every column of a store in which an invented story was played: all rows of it, or one of
   * those that have to be different. Where the story brought no row, there is one afterwards.
   *
   * @param connection to its database; what is changed is committed there
   */
  public static void mark(Connection connection) throws SQLException {
    var sql = Sql.forChanges(connection);
    for (var table : WholeSchema.tables()) {
      var columns = personal(table);
      if (!columns.isEmpty() && !sql.fetchExists(table)) {
        WholeSchema.row(sql, table, new Marked(sql));
      }
      columns.forEach(column -> mark(sql, table, column));
    }
    connection.commit();
  }

  private static void mark(DSLContext sql, Table<?> table, Field<String> column) {
    var marker = marker(name(table, column));
    boolean different =
        table.getKeys().stream().anyMatch(key -> key.getFields().contains((Field<?>) column));
    var update = sql.update(table).set(column, marker);
    int marked =
        different
            ? update.where(column.eq(sql.select(column).from(table).limit(1))).execute()
            : update.execute();
    if (marked == 0) {
      throw new AssertionError("nothing to mark in " + name(table, column));
    }
  }

  private static List<Field<String>> personal(Table<?> table) {
    var personal = new ArrayList<>(letters(table));
    personal.removeIf(column -> SAID_NOT_TO_BE.containsKey(name(table, column)));
    return personal;
  }

  /** The columns of letters that are no references. */
  @SuppressWarnings("unchecked")
  private static List<Field<String>> letters(Table<?> table) {
    return WholeSchema.ownColumns(table).stream()
        .filter(column -> column.getType() == String.class)
        .map(column -> (Field<String>) column)
        .toList();
  }

  private static String name(Table<?> table, Field<?> column) {
    return table.getName() + "." + column.getName();
  }

  /** Columns too short for a sentence of which nobody has said what they hold. */
  static Set<String> unsaid() {
    var unsaid = new TreeSet<String>();
    for (var table : WholeSchema.tables()) {
      for (var column : letters(table)) {
        var name = name(table, column);
        int length = column.getDataType().length();
        boolean isShort = length > 0 && length <= TOO_SHORT_FOR_A_SENTENCE;
        if (isShort && !SAID_NOT_TO_BE.containsKey(name) && !SAID_TO_BE.containsKey(name)) {
          unsaid.add(name);
        }
      }
    }
    return unsaid;
  }

  /** Columns of which something is said and that are not there, or of which both are said. */
  static Set<String> outdated() {
    var there = new TreeSet<String>();
    for (var table : WholeSchema.tables()) {
      letters(table).forEach(column -> there.add(name(table, column)));
    }
    var outdated = new TreeSet<String>();
    for (var said : List.of(SAID_NOT_TO_BE.keySet(), SAID_TO_BE.keySet())) {
      said.stream().filter(name -> !there.contains(name)).forEach(outdated::add);
    }
    SAID_TO_BE.keySet().stream().filter(SAID_NOT_TO_BE::containsKey).forEach(outdated::add);
    return outdated;
  }

  /** A row of whatever is there already. */
  private record Marked(DSLContext sql) implements WholeSchema.Filling {

    @Override
    public @Nullable Object referred(ForeignKey<?, ?> key) {
      if (isLeftOpen(key)) {
        return null;
      }
      var theirs = key.getKeyFields().getFirst();
      var found = sql.select(theirs).from(key.getKey().getTable()).limit(1).fetchOne(0);
      if (found == null) {
        throw new AssertionError("nothing to refer to from " + key.getName());
      }
      return found;
    }

    /** A row that may belong to one thing or another belongs to the first of them. */
    private static boolean isLeftOpen(ForeignKey<?, ?> key) {
      var all = key.getTable().getReferences();
      boolean must = all.stream().anyMatch(each -> !isOptional(each));
      return isOptional(key) && (must || !all.getFirst().equals(key));
    }

    private static boolean isOptional(ForeignKey<?, ?> key) {
      return key.getFields().getFirst().getDataType().nullable();
    }

    @Override
    public String letters(Table<?> table, Field<?> field) {
      var name = name(table, field);
      var code = SAID_NOT_TO_BE.get(name);
      if (code != null && code.isEmpty()) {
        throw new AssertionError("say with an equals sign what may stand in " + name);
      }
      return code == null ? marker(name) : code;
    }

    @Override
    public int number() {
      return 1;
    }
  }
}
