package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.util.List;
import org.maracdesk.domain.casefile.CaseNumber;
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
    RepeatFinding repeat) {}
