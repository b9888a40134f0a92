/** Spreadsheets in, in two steps, and out. */
@NullMarked
package org.maracdesk.ui.exchange;

import org.jspecify.annotations.NullMarked;
