/** What somebody promised. */
@NullMarked
package org.maracdesk.domain.action;

import org.jspecify.annotations.NullMarked;
