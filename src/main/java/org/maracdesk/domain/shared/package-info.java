/** Words that every feature uses. */
@NullMarked
package org.maracdesk.domain.shared;

import org.jspecify.annotations.NullMarked;
