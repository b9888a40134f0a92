package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.util.List;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.Caution;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.meeting.Section;

/**
 * What papers say of a case before anything is said about it.
 *
 * @param place on the agenda, from 1
 * @param section which part of the agenda
 * @param number how the case is called
 * @param victim the victim
 * @param perpetrators alleged perpetrators
 * @param children born or not
 * @param others other adults
 * @param referrer the referring agency's name
 * @param referredOn when
 * @param grounds why, without the reasons
 * @param repeat whether it is a repeat, and why
 * @param cautions what must be known before anybody acts; only what may be on paper
 */
public record CaseHead(
    int place,
    Section section,
    CaseNumber number,
    PersonLine victim,
    List<PersonLine> perpetrators,
    List<PersonLine> children,
    List<PersonLine> others,
    String referrer,
    LocalDate referredOn,
    List<Ground> grounds,
    RepeatFinding repeat,
    List<Caution> cautions) {
  public CaseHead {
    cautions = cautions.stream().filter(one -> one.kind().isOnPaper()).toList();
  }

  /** A case of which nothing must be known first. */
  public CaseHead(
      int place,
      Section section,
      CaseNumber number,
      PersonLine victim,
      List<PersonLine> perpetrators,
      List<PersonLine> children,
      List<PersonLine> others,
      String referrer,
      LocalDate referredOn,
      List<Ground> grounds,
      RepeatFinding repeat) {
    this(
        place,
        section,
        number,
        victim,
        perpetrators,
        children,
        others,
        referrer,
        referredOn,
        grounds,
        repeat,
        List.of());
  }
}
