package org.maracdesk.domain.retention;

import java.time.LocalDate;
import org.maracdesk.domain.shared.Confidential;

/**
 * A record is kept beyond the day the rules give.
 *
 * @param record which record
 * @param until its review date from now on
 * @param because why
 * @param decidedOn when that was decided
 */
public record KeptLonger(
    RecordId record, LocalDate until, Confidential because, LocalDate decidedOn) {}
