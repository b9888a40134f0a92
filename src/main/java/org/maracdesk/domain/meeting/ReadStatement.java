package org.maracdesk.domain.meeting;

import org.maracdesk.domain.agency.StatementVersion;

/**
 * The confidentiality statement as the chair read it aloud at a meeting. Its minutes say this one,
 * whatever the area's statement says later.
 *
 * @param version as the area called it then
 * @param text every word of it
 */
public record ReadStatement(StatementVersion version, String text) {}
