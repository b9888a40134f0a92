/** The window, its places, background work and failures. */
@NullMarked
package org.maracdesk.ui.frame;

import org.jspecify.annotations.NullMarked;
