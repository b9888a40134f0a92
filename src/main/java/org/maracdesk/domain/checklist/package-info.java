/** Questions about risk, the answers, and what they mean. */
@NullMarked
package org.maracdesk.domain.checklist;

import org.jspecify.annotations.NullMarked;
