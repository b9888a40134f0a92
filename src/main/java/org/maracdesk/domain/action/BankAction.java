package org.maracdesk.domain.action;

import org.maracdesk.domain.shared.Confidential;

/**
 * An action that agencies often promise, offered while it is typed.
 *
 * @param id identity
 * @param owner which kind of agency does it
 * @param title what will be done, as it goes into the line
 * @param due by when it usually is, as {@link DueWords} reads it; may be nothing
 * @param own whether the area wrote it, rather than the program
 * @param hidden whether it is not offered here
 */
public record BankAction(
    BankActionId id,
    BankOwner owner,
    Confidential title,
    Confidential due,
    boolean own,
    boolean hidden) {

  /** The longest title, in characters. */
  public static final int LONGEST_TITLE = 200;

  /** The same, usually done by then. */
  BankAction due(Confidential by) {
    return new BankAction(id, owner, title, by, own, hidden);
  }

  /** The same, offered or not. */
  public BankAction hidden(boolean away) {
    return new BankAction(id, owner, title, due, own, away);
  }
}
