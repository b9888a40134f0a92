package org.maracdesk.domain.retention;

import java.time.LocalDate;

/**
 * Somebody proposed to dispose of a record.
 *
 * @param record which record
 * @param by who
 * @param on when
 */
public record Proposal(RecordId record, Approver by, LocalDate on) {}
