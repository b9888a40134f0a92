package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import org.maracdesk.domain.shared.Confidential;

/**
 * What stands at the head of each paper.
 *
 * @param areaName the local Marac
 * @param marking the protective marking, on each page
 * @param handling what the marking asks of the reader
 * @param date the meeting's day
 * @param start when it begins
 * @param venue where, or nothing
 * @param chair who chairs, or nothing
 */
public record PaperHead(
    String areaName,
    String marking,
    String handling,
    LocalDate date,
    LocalTime start,
    Confidential venue,
    Confidential chair) {}
