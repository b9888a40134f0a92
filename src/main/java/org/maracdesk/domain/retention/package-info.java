/** How long records are kept, what keeps them on, and what is left when they go. */
@NullMarked
package org.maracdesk.domain.retention;

import org.jspecify.annotations.NullMarked;
