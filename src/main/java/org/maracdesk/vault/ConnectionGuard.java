package org.maracdesk.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps out whatever a forged database file could use. H2 carries out the definitions in a file
 * before it hands out a connection, and among them may be code to compile, classes to load and
 * other databases to call. A store needs tables, keys and sequences, and nothing else is let
 * through: a schema script that uses more must have its words added here.
 */
final class ConnectionGuard {

  /**
   * Words that H2 uses to write down tables, keys, sequences, its one user and the settings we
   * make.
   */
  private static final Set<String> WORDS =
      words(
          """
          CREATE CACHED TABLE INDEX UNIQUE PRIMARY KEY FOREIGN REFERENCES ON ALTER ADD CONSTRAINT
          CHECK NOCHECK CASCADE RESTRICT DELETE UPDATE SET DEFAULT NO ACTION SEQUENCE START WITH
          INCREMENT BY MINVALUE MAXVALUE CACHE CYCLE EXHAUSTED NOCYCLE BELONGS_TO_TABLE GENERATED
          ALWAYS AS IDENTITY SELECTIVITY VISIBLE INVISIBLE RESTART USER IF NOT EXISTS SALT HASH
          ADMIN COMMENT COLUMN IS CREATE_BUILD WRITE_DELAY CACHE_SIZE UUID CHARACTER VARYING
          VARCHAR_IGNORECASE LARGE OBJECT BINARY BOOLEAN TINYINT SMALLINT INTEGER BIGINT NUMERIC
          DECFLOAT REAL DOUBLE PRECISION FLOAT DATE TIME TIMESTAMP ZONE WITHOUT ARRAY ENUM
          INTERVAL YEAR MONTH DAY HOUR MINUTE SECOND TO NULL TRUE FALSE UNKNOWN AND OR IN BETWEEN
          LIKE ESCAPE CASE WHEN THEN ELSE END CAST DISTINCT FROM NULLS FIRST LAST ASC DESC
          CHAR_LENGTH UPPER LOWER TRIM BOTH LEADING TRAILING SUBSTRING COALESCE NULLIF ABS EXTRACT
          CURRENT_DATE CURRENT_TIMESTAMP LOCALTIMESTAMP REGEXP_LIKE OCTET_LENGTH
          """);

  private static final String NAME = "\u0001";
  private static final String FULL_NAME = NAME + "\\." + NAME;

  /** How a statement in the file may be built, once names and texts in it are made alike. */
  private static final Pattern FORM =
      Pattern.compile(
          ("SET (CREATE_BUILD|WRITE_DELAY|CACHE_SIZE) [0-9]{1,9}"
                  + "|CREATE USER IF NOT EXISTS NAME SALT 0 HASH 0 ADMIN"
                  + "|CREATE CACHED TABLE FULL ?(COMMENT( 0)+ ?)?\\(.*\\)"
                  + "|CREATE (PRIMARY KEY|(UNIQUE (NULLS DISTINCT )?)?INDEX) FULL ON FULL"
                  + " ?(COMMENT( 0)+ ?)?\\(.*\\)"
                  + "|CREATE SEQUENCE FULL .*"
                  + "|ALTER TABLE FULL ADD CONSTRAINT FULL .*"
                  + "|COMMENT ON TABLE FULL IS( 0)+")
              .replace("FULL", FULL_NAME)
              .replace("NAME", NAME));

  private static final String OUR_USER = "CREATE USER IF NOT EXISTS \"DESK\" ";

  // In one go from left to right: a quote inside the other kind of quotes begins nothing.
  private static final Pattern QUOTED = Pattern.compile("(?:\\bU&)?'[^']*'|\"[^\"]*\"");
  private static final Pattern CALL_BY_NAME = Pattern.compile("(?<!\\.)\u0001\\s*\\(");
  private static final Pattern HARMLESS =
      Pattern.compile("[A-Za-z0-9_\\s\u0001().,+\\-*/%=<>!|\\[\\]]*");
  private static final Pattern HIDDEN = Pattern.compile("--|/\\*|//");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern TABLE = Pattern.compile("(?i)\\bTABLE\\b");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private static final String UNWELCOME =
      """
      select (select count(*) from information_schema.triggers)
           + (select count(*) from information_schema.routines)
           + (select count(*) from information_schema.constants)
           + (select count(*) from information_schema.synonyms)
           + (select count(*) from information_schema.domains)
           + (select count(*) from information_schema.schemata
               where lower(schema_name) not in ('public', 'information_schema'))
           + (select count(*) from information_schema.tables
               where lower(table_schema) <> 'information_schema'
                 and (table_type <> 'BASE TABLE' or storage_type <> 'CACHED'))
           + (select count(*) from information_schema.users where lower(user_name) <> 'desk')
           + (select count(*) from information_schema.roles where lower(role_name) <> 'public')
           + (select count(*) from information_schema.rights)
      """;

  private ConnectionGuard() {}

  /** Whether a database with these definitions may be opened: there are some, all harmless. */
  static boolean admits(List<String> definitions) {
    return !definitions.isEmpty() && definitions.stream().allMatch(ConnectionGuard::harmless);
  }

  /** Whether an open database holds nothing but tables of our own. */
  static boolean admits(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(UNWELCOME)) {
      return result.next() && result.getLong(1) == 0;
    }
  }

  private static boolean harmless(String definition) {
    // H2 writes what it calls without quotes and what we named with quotes. A name in quotes may
    // still be called, so a bracket may only follow a table's full name.
    var bare =
        QUOTED
            .matcher(definition)
            .replaceAll(quoted -> quoted.group().startsWith("\"") ? NAME : " 0 ");
    return HARMLESS.matcher(bare).matches()
        && FORM.matcher(SPACE.matcher(bare).replaceAll(" ").strip()).matches()
        && (!bare.contains("USER") || definition.startsWith(OUR_USER))
        && !HIDDEN.matcher(bare).find()
        && !CALL_BY_NAME.matcher(bare).find()
        && WORD.matcher(bare)
            .results()
            .allMatch(word -> WORDS.contains(word.group().toUpperCase(Locale.ROOT)))
        // A second one would be a query: TABLE x is short for SELECT * FROM x
        && TABLE.matcher(bare).results().count() < 2;
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
