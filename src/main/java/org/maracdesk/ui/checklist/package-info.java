/** The risk checklist: questions about risk asked, answered and read. */
@NullMarked
package org.maracdesk.ui.checklist;

import org.jspecify.annotations.NullMarked;
