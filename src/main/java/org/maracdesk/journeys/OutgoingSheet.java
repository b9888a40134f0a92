package org.maracdesk.journeys;

/**
 * A spreadsheet of a kind that never comes back: written, and gone nowhere yet.
 *
 * @param fileName what a file of it should be called; it names nobody
 * @param bytes the file
 * @param rows how many rows, without the titles
 */
public record OutgoingSheet(String fileName, byte[] bytes, int rows) {}
