package org.maracdesk.ui.casefile;

import org.maracdesk.domain.shared.Confidential;

/**
 * Something recorded, with its label.
 *
 * @param label what it is
 * @param value as recorded
 */
record Fact(String label, Confidential value) {}
