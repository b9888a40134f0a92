package org.maracdesk.ui.frame;

import org.maracdesk.wording.Wording;

/**
 * What is wrong, at its field.
 *
 * @param where the field
 * @param wording what to say there
 * @param <F> the fields there are
 */
public record Trouble<F>(F where, Wording wording) {}
