/** The second window, on the wall of the room; it knows only what it is handed. */
@NullMarked
package org.maracdesk.ui.room;

import org.jspecify.annotations.NullMarked;
