/** What agencies know before a meeting: who has answered, and one answer at a time. */
@NullMarked
package org.maracdesk.ui.research;

import org.jspecify.annotations.NullMarked;
