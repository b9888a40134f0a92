package org.maracdesk.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.domain.shared.Confidential;

/**
 * The same people, named for one case of a restricted sitting or for several: what they read
 * together is in one paper, and nobody else's case is in it. Who was named is compared as it was
 * written; two ways to write the same name make two papers rather than one too many in a paper.
 *
 * @param number counted from 1, in the order in which the agenda comes to their cases
 * @param of how many circles the meeting has
 * @param readers who was named, as it was decided; nothing where nobody was
 */
public record ReaderCircle(int number, int of, Confidential readers) {

  /** The circles of a meeting, none where no case is in a restricted sitting. */
  public static List<ReaderCircle> of(MeetingRecord record, AgendaNotices notices) {
    var readers =
        record.cases().stream()
            .filter(HeardCase::isRestricted)
            .map(heard -> notices.readers(heard.item().id()))
            .distinct()
            .toList();
    var circles = new ArrayList<ReaderCircle>();
    for (var named : readers) {
      circles.add(new ReaderCircle(circles.size() + 1, readers.size(), named));
    }
    return List.copyOf(circles);
  }

  /** Whether they were named for a case. */
  public boolean reads(HeardCase heard, AgendaNotices notices) {
    return heard.isRestricted() && notices.readers(heard.item().id()).equals(readers);
  }

  /** Whether there are others, whose papers must be told apart from theirs. */
  public boolean isOneOfSeveral() {
    return of > 1;
  }
}
