/** What somebody promised, and the line it is typed in. */
@NullMarked
package org.maracdesk.domain.action;

import org.jspecify.annotations.NullMarked;
