package org.maracdesk.journeys;

import org.maracdesk.domain.audit.AuditNote;

/**
 * A spreadsheet of a kind that never comes back: written, and gone nowhere yet.
 *
 * @param left what is noted once it is saved
 * @param fileName what a file of it should be called; it names nobody
 * @param bytes the file
 * @param rows how many rows, without the titles
 */
public record OutgoingSheet(AuditNote left, String fileName, byte[] bytes, int rows) {}
