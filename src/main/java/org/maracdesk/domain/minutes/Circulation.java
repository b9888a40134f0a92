package org.maracdesk.domain.minutes;

import java.util.List;
import org.maracdesk.domain.shared.Confidential;

/**
 * Whom a paper of a meeting goes to, as far as a restricted sitting is concerned: what goes round
 * says of its cases only which place they have, and what says more goes to named readers alone.
 *
 * @param forNamedReaders whether this paper is about the restricted sitting and nothing else
 * @param restricted the places, from 1, of cases this paper says nothing else of; empty on a paper
 *     for named readers
 * @param readers who may read it, as it was decided; empty on a paper that goes round
 */
public record Circulation(
    boolean forNamedReaders, List<Integer> restricted, List<Confidential> readers) {

  /** A paper that goes round, of a meeting without a restricted sitting. */
  public static final Circulation COMMON = new Circulation(false, List.of(), List.of());

  public Circulation {
    restricted = List.copyOf(restricted);
    readers = List.copyOf(readers);
  }

  /** A paper that goes round. */
  static Circulation common(MeetingRecord record) {
    return new Circulation(false, record.restrictedPlaces(), List.of());
  }

  /** A paper for those who were named for the cases in it. */
  static Circulation named(List<HeardCase> cases, AgendaNotices notices) {
    var readers =
        cases.stream()
            .map(heard -> notices.readers(heard.item().id()))
            .filter(named -> !named.isBlank())
            .distinct()
            .toList();
    return new Circulation(true, List.of(), readers);
  }
}
