package org.maracdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.maracdesk.vault.BackupOrder;
import org.maracdesk.vault.StoreKind;
import org.maracdesk.vault.Upgrading;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Brings the tables up to date by numbered scripts, each applied once and remembered with its
 * SHA-256. A script that was ever released is never edited; the next one changes what it made.
 */
public final class SchemaUpgrade implements Upgrading {

  /** The scripts in their order; the same ones make the classes for the queries in the build. */
  static final List<String> SCRIPTS =
      List.of(
          "V001__first.sql",
          "V002__unfinished.sql",
          "V003__referral_details.sql",
          "V004__checklists_that_travel.sql",
          "V005__area_habits.sql",
          "V006__agenda_reasons.sql",
          "V007__research.sql",
          "V008__case_steps.sql",
          "V009__opening_and_closing.sql",
          "V010__action_capture.sql",
          "V011__follow_up.sql",
          "V012__statement_read.sql",
          "V013__unfinished_at_meetings.sql",
          "V014__trail_hashes.sql",
          "V015__retention.sql",
          "V016__meetings_and_checklists_disposed_of.sql",
          "V017__half_told.sql",
          "V018__asked_and_half_said.sql",
          "V019__accepted_afterwards.sql",
          "V020__parts_of_the_area.sql",
          "V021__ladder.sql",
          "V022__about_and_versions_out.sql",
          "V023__at_the_table.sql");

  private static final String REMEMBERED =
      """
      create table if not exists schema_upgrade (
        upgrade integer primary key,
        script varchar(100) not null,
        sha256 varchar(64) not null,
        applied_at timestamp with time zone not null
      )\
      """;

  private final List<Script> scripts;
  private final Clock clock;

  /** With the scripts of this version of the program. */
  public SchemaUpgrade(Clock clock) {
    this(clock, SCRIPTS.stream().map(SchemaUpgrade::read).toList());
  }

  SchemaUpgrade(Clock clock, List<Script> scripts) {
    this.clock = clock;
    this.scripts = List.copyOf(scripts);
  }

  /**
   * Brings the tables of an open store up to date where an earlier version of the program made it.
   * The store as it was is kept first, and it is a copy of it that is changed and takes its place.
   * What nobody has worked in yet is brought up to date where it is, once it is entered, and so is
   * a store of invented people.
   *
   * @return the store to go on with; where it is another one, the one given is closed
   * @throws TooNewException if the store knows scripts this program does not
   * @throws ExplainedException if it was not done; the store is as it was
   */
  public Vault bring(Vault vault) {
    if (vault.kind() != StoreKind.REAL) {
      return vault;
    }
    return before(vault).map(order -> vault.upgrade(order, this)).orElse(vault);
  }

  private Optional<BackupOrder> before(Vault vault) {
    try (var connection = vault.connect()) {
      return before(connection);
    } catch (SQLException e) {
      throw Failure.explain(e);
    }
  }

  /** What is known about a store of which a copy is due first; nothing where none is. */
  Optional<BackupOrder> before(Connection connection) throws SQLException {
    var applied = applied(connection);
    check(applied);
    if (applied.isEmpty() || applied.size() == scripts.size()) {
      return Optional.empty();
    }
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select entries from audit_length")) {
      // What is still being made has no entry, and nothing in it to lose
      return rows.next()
          ? Optional.of(new BackupOrder(clock, applied.size(), rows.getLong(1), rows.getLong(1)))
          : Optional.empty();
    }
  }

  /**
   * Applies every script that waits.
   *
   * @throws TooNewException if the store knows scripts this program does not
   * @throws ExplainedException if a script was applied that read differently then
   * @throws SQLException if the database fails; scripts already applied stay applied
   */
  @Override
  public void run(Connection connection) throws SQLException {
    var applied = applied(connection);
    check(applied);
    for (int number = applied.size() + 1; number <= scripts.size(); number++) {
      apply(connection, number, scripts.get(number - 1));
    }
  }

  private SortedMap<Integer, String> applied(Connection connection) throws SQLException {
    var applied = new TreeMap<Integer, String>();
    try (var statement = connection.createStatement()) {
      statement.execute(REMEMBERED);
      try (var rows = statement.executeQuery("select upgrade, sha256 from schema_upgrade")) {
        while (rows.next()) {
          applied.put(rows.getInt(1), rows.getString(2));
        }
      }
    }
    return applied;
  }

  private void check(SortedMap<Integer, String> applied) {
    if (!applied.isEmpty() && applied.lastKey() > scripts.size()) {
      throw new TooNewException(applied.lastKey(), scripts.size());
    }
    var numbers = IntStream.rangeClosed(1, applied.size()).boxed().toList();
    if (!List.copyOf(applied.keySet()).equals(numbers)) {
      throw new ExplainedException(Wording.of("store.upgrade.changed"));
    }
    applied.forEach(
        (number, sha256) -> {
          if (!scripts.get(number - 1).sha256().equals(sha256)) {
            throw new ExplainedException(Wording.of("store.upgrade.changed"));
          }
        });
  }

  private void apply(Connection connection, int number, Script script) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : script.statements()) {
        statement.execute(sql);
      }
    }
    try (var remember =
        connection.prepareStatement("insert into schema_upgrade values (?, ?, ?, ?)")) {
      remember.setInt(1, number);
      remember.setString(2, script.name());
      remember.setString(3, script.sha256());
      remember.setObject(4, Rows.moment(clock.instant()));
      remember.executeUpdate();
    }
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }

  /** One of the scripts that come with the program. */
  static Script read(String name) {
    try (var stream = SchemaUpgrade.class.getResourceAsStream("schema/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("missing script " + name);
      }
      return new Script(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One numbered script.
   *
   * @param name its file name
   * @param text statements, each ended by a semicolon at the end of a line
   */
  record Script(String name, String text) {

    /** Line ends do not count: a checkout on Windows may change them. */
    Script {
      text = text.replace("\r\n", "\n");
    }

    List<String> statements() {
      return List.of(text.split(";\\s*(\n|$)")).stream().filter(s -> !s.isBlank()).toList();
    }

    String sha256() {
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException everyJavaHasIt) {
        throw new IllegalStateException(everyJavaHasIt);
      }
    }
  }
}
