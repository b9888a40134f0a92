/** Meetings: the list of them, the agenda of one, and the meeting itself as it happens. */
@NullMarked
package org.maracdesk.ui.meeting;

import org.jspecify.annotations.NullMarked;
