/** What everybody at the table may see on the wall, and nothing else. */
@NullMarked
package org.maracdesk.domain.room;

import org.jspecify.annotations.NullMarked;
