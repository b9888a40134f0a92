package org.maracdesk.domain.agency;

import java.time.LocalTime;
import java.util.List;

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
 * @param deadlines the days around a meeting by which things are done
 * @param workingDays the days that count
 * @param pattern how often it meets
 * @param subAreas the parts it is divided into, or none
 * @param labels what it calls the meeting and the people it is about
 * @param toConfirm whether these values came ready-made and nobody of the area has confirmed them
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
    String statement,
    Deadlines deadlines,
    WorkingDays workingDays,
    MeetingPattern pattern,
    List<String> subAreas,
    Labels labels,
    boolean toConfirm) {

  /** An area; its parts are copied. */
  public Area {
    subAreas = List.copyOf(subAreas);
  }

  /** An area with the usual deadlines, days, pattern and labels, and no parts. */
  public Area(
      String code,
      String name,
      int minutesPerCase,
      LocalTime usualStart,
      int minutesAvailable,
      String marking,
      String handling,
      String statementVersion,
      String statement) {
    this(
        code,
        name,
        minutesPerCase,
        usualStart,
        minutesAvailable,
        marking,
        handling,
        statementVersion,
        statement,
        Deadlines.USUAL,
        WorkingDays.USUAL,
        MeetingPattern.USUAL,
        List.of(),
        Labels.USUAL,
        false);
  }

  /** The same under another code and name. */
  public Area named(String otherCode, String otherName) {
    return new Area(
        otherCode,
        otherName,
        minutesPerCase,
        usualStart,
        minutesAvailable,
        marking,
        handling,
        statementVersion,
        statement,
        deadlines,
        workingDays,
        pattern,
        subAreas,
        labels,
        toConfirm);
  }

  /** The same with other times: minutes for a case, the start, and minutes for the meeting. */
  public Area withTimes(int perCase, LocalTime start, int available) {
    return new Area(
        code,
        name,
        perCase,
        start,
        available,
        marking,
        handling,
        statementVersion,
        statement,
        deadlines,
        workingDays,
        pattern,
        subAreas,
        labels,
        toConfirm);
  }

  /** The same with another marking and what it asks of the reader. */
  public Area withMarking(String otherMarking, String otherHandling) {
    return new Area(
        code,
        name,
        minutesPerCase,
        usualStart,
        minutesAvailable,
        otherMarking,
        otherHandling,
        statementVersion,
        statement,
        deadlines,
        workingDays,
        pattern,
        subAreas,
        labels,
        toConfirm);
  }

  /** The same with another statement under its version. */
  public Area withStatement(String version, String text) {
    return new Area(
        code,
        name,
        minutesPerCase,
        usualStart,
        minutesAvailable,
        marking,
        handling,
        version,
        text,
        deadlines,
        workingDays,
        pattern,
        subAreas,
        labels,
        toConfirm);
  }

  /** The same with other deadlines. */
  public Area withDeadlines(Deadlines other) {
    return new Area(
        code,
        name,
        minutesPerCase,
        usualStart,
        minutesAvailable,
        marking,
        handling,
        statementVersion,
        statement,
        other,
        workingDays,
        pattern,
        subAreas,
        labels,
        toConfirm);
  }

  /** The same with other working days. */
  public Area withWorkingDays(WorkingDays other) {
    return new Area(
        code,
        name,
        minutesPerCase,
        usualStart,
        minutesAvailable,
        marking,
        handling,
        statementVersion,
        statement,
        deadlines,
        other,
        pattern,
        subAreas,
        labels,
        toConfirm);
  }

  /** The same with another pattern of meetings. */
  public Area withPattern(MeetingPattern other) {
    return new Area(
        code,
        name,
        minutesPerCase,
        usualStart,
        minutesAvailable,
        marking,
        handling,
        statementVersion,
        statement,
        deadlines,
        workingDays,
        other,
        subAreas,
        labels,
        toConfirm);
  }

  /** The same with other parts. */
  public Area withSubAreas(List<String> other) {
    return new Area(
        code,
        name,
        minutesPerCase,
        usualStart,
        minutesAvailable,
        marking,
        handling,
        statementVersion,
        statement,
        deadlines,
        workingDays,
        pattern,
        other,
        labels,
        toConfirm);
  }

  /** The same with other labels. */
  public Area withLabels(Labels other) {
    return new Area(
        code,
        name,
        minutesPerCase,
        usualStart,
        minutesAvailable,
        marking,
        handling,
        statementVersion,
        statement,
        deadlines,
        workingDays,
        pattern,
        subAreas,
        other,
        toConfirm);
  }

  /** The same, to be confirmed or not. */
  public Area withToConfirm(boolean other) {
    return new Area(
        code,
        name,
        minutesPerCase,
        usualStart,
        minutesAvailable,
        marking,
        handling,
        statementVersion,
        statement,
        deadlines,
        workingDays,
        pattern,
        subAreas,
        labels,
        other);
  }
}
