package org.maracdesk.domain.audit;

/**
 * Who did it: the label of the key slot that opened the store, such as "Coordinator".
 *
 * @param label a role, 1 to 80 characters
 */
public record Actor(String label) {

  /** The program itself, when nobody asked. */
  public static final Actor PROGRAM = new Actor("Marac Desk");
}
