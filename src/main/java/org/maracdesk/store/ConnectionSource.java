package org.maracdesk.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections to the open store come from. */
@FunctionalInterface
public interface ConnectionSource {

  /** A new connection; whoever asks closes it. */
  Connection connect() throws SQLException;
}
