package org.maracdesk.app.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.DocumentKind;

/** The papers that can be asked for on the command line, spelt as people type them. */
enum PaperKind {
  AGENDA(DocumentKind.AGENDA),
  RESTRICTED_AGENDA(DocumentKind.RESTRICTED_AGENDA),
  MINUTES(DocumentKind.MINUTES),
  RESTRICTED_MINUTES(DocumentKind.RESTRICTED_MINUTES),
  ACTIONS(DocumentKind.ACTIONS),
  RESTRICTED_ACTIONS(DocumentKind.RESTRICTED_ACTIONS),
  CHECKLIST(null),
  BLANK_CHECKLIST(null);

  private final @Nullable DocumentKind ofMeeting;

  PaperKind(@Nullable DocumentKind ofMeeting) {
    this.ofMeeting = ofMeeting;
  }

  /** Which paper of a meeting it is, if it is one. */
  @Nullable DocumentKind ofMeeting() {
    return ofMeeting;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
