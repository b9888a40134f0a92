package org.maracdesk.domain.checklist;

import java.util.Comparator;

/**
 * Something a result draws attention to, whatever the count.
 *
 * @param code its name in results
 * @param severity how loudly it speaks
 * @param tier 1 or 2 as its rule says, 0 otherwise
 * @param text what the form says; empty when it is a {@link Signal}, whose sentence is in the words
 */
public record Alert(String code, Severity severity, int tier, String text) {

  /** Loudest first, then by code. */
  public static final Comparator<Alert> LOUDEST_FIRST =
      Comparator.comparing(Alert::severity).thenComparing(Alert::code);

  static Alert of(AlertRule rule) {
    return new Alert(rule.code(), rule.severity(), rule.tier(), rule.text());
  }

  static Alert of(Signal signal) {
    return new Alert(signal.code(), signal.severity(), 0, "");
  }

  /** Whether the form raised it. */
  public boolean isFromForm() {
    return !text.isEmpty();
  }

  /** Whether it speaks of danger to somebody, rather than of the form itself. */
  public boolean isAboutDanger() {
    return isFromForm() && severity.compareTo(Severity.CAUTION) <= 0;
  }
}
