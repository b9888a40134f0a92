package org.maracdesk.domain.checklist;

/**
 * One of the choices a follow-up question or a field offers.
 *
 * @param id how files and answers spell it
 * @param text how people read it; empty where the program has its own words for the id
 */
public record Option(String id, String text) {

  /** A choice that the program has its own words for. */
  public static Option of(String id) {
    return new Option(id, "");
  }
}
