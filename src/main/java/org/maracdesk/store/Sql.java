package org.maracdesk.store;

import java.sql.Connection;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** How queries are put to a connection: no logging of any kind, and plain lower-case names. */
final class Sql {

  private Sql() {}

  /** Queries that may change something. */
  static DSLContext forChanges(Connection connection) {
    return DSL.using(configuration(connection));
  }

  /** Queries that may not. */
  static DSLContext forQuestions(Connection connection) {
    return DSL.using(configuration(connection).deriveAppending(new OnlyReading()));
  }

  private static Configuration configuration(Connection connection) {
    var settings =
        new Settings()
            .withExecuteLogging(false)
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            // Lists of keys of like length then share one prepared query
            .withInListPadding(true);
    return new DefaultConfiguration().set(connection).set(SQLDialect.H2).set(settings);
  }

  /** A question that changes something is a mistake of ours, and is found at once. */
  private static final class OnlyReading implements ExecuteListener {

    private static final long serialVersionUID = 1;

    @Override
    public void start(ExecuteContext context) {
      if (context.type() != ExecuteType.READ) {
        throw new IllegalStateException("a question that changes something");
      }
    }
  }
}
