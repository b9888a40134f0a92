/** Cases: finding one, seeing everything about it, and bringing in a new one by hand. */
@NullMarked
package org.maracdesk.ui.casefile;

import org.jspecify.annotations.NullMarked;
