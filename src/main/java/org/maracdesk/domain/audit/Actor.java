package org.maracdesk.domain.audit;

/**
 * Who did it: whose way in opened the store, such as "Ann Heron, coordinator".
 *
 * @param label a name and a role, or a role, 1 to 80 characters
 */
public record Actor(String label) {

  /** The program itself, when nobody asked. */
  public static final Actor PROGRAM = new Actor("Marac Desk");
}
