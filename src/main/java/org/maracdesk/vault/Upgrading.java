package org.maracdesk.vault;

import java.sql.Connection;
import java.sql.SQLException;

/** What a later version of the program does to the tables of a store an earlier one made. */
@FunctionalInterface
public interface Upgrading {

  /**
   * Brings the tables up to date; run over tables that are, it changes nothing.
   *
   * @param copy a connection to the copy that is to become the store; closing it is not its own
   * @throws SQLException if the database fails; nothing has become of the copy then
   */
  void run(Connection copy) throws SQLException;
}
