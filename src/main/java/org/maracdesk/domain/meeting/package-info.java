/** The meeting, from plan to close. */
@NullMarked
package org.maracdesk.domain.meeting;

import org.jspecify.annotations.NullMarked;
