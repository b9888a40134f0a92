package org.maracdesk.domain.agency;

import java.time.LocalTime;

/**
 * The local Marac: its name and the habits that differ from place to place.
 *
 * @param code the Marac's code in spreadsheets
 * @param name what the area is called
 * @param minutesPerCase how long a case is planned to take; 10 to 15 is usual (SafeLives, Marac
 *     guidance; Oxfordshire framework)
 * @param usualStart when meetings begin
 * @param minutesAvailable how long a meeting may last before the agenda warns
 * @param marking the protective marking on each page
 * @param handling what the marking asks of the reader
 * @param statementVersion which version of the statement is in force
 * @param statement the confidentiality statement the chair reads aloud
 */
public record Area(
    String code,
    String name,
    int minutesPerCase,
    LocalTime usualStart,
    int minutesAvailable,
    String marking,
    String handling,
    String statementVersion,
    String statement) {}
