/** What is open, due and overdue, and what agencies report. */
@NullMarked
package org.maracdesk.ui.action;

import org.jspecify.annotations.NullMarked;
