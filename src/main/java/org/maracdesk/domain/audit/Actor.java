package org.maracdesk.domain.audit;

/**
 * Who did it: whose way in opened the store, such as "Ann Heron, coordinator".
 *
 * @param label a name and a role, or a role, and by which way where that is not the desk; 1 to 92
 *     characters
 */
public record Actor(String label) {

  /** The program itself, when nobody asked. */
  public static final Actor PROGRAM = new Actor("Marac Desk");
}
