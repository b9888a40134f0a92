/** Who did what, and when. */
@NullMarked
package org.maracdesk.domain.audit;

import org.jspecify.annotations.NullMarked;
