package org.maracdesk.ui.casefile;

import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.journeys.CaseStanding;

/** Which cases the list shows, by where they stand or because a checklist is due again. */
public enum CaseFilter {
  ALL(null),
  WAITING(CaseStanding.Kind.WAITING),
  LISTED(CaseStanding.Kind.LISTED),
  HEARD(CaseStanding.Kind.HEARD),
  DEFERRED(CaseStanding.Kind.DEFERRED),
  REVIEW_DUE(null) {
    @Override
    boolean lets(CaseLine line) {
      return line.review().isDue();
    }
  };

  private final CaseStanding.@Nullable Kind kind;

  CaseFilter(CaseStanding.@Nullable Kind kind) {
    this.kind = kind;
  }

  /** Whether a case belongs. */
  boolean lets(CaseLine line) {
    return kind == null || line.standing().kind() == kind;
  }
}
