package org.maracdesk.documents.sheet;

/**
 * A finished PDF, in memory only.
 *
 * @param pdf the file
 * @param pages how many pages it has
 * @param unknownCharacters how many characters could not be drawn and are replaced by U+FFFD; more
 *     than none is worth a warning before the document is handed out
 */
public record DrawnDocument(byte[] pdf, int pages, int unknownCharacters) {}
