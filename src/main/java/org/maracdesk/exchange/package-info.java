/** Spreadsheets and JSON, in and out; OpenCSV and Jackson are only here. */
@NullMarked
package org.maracdesk.exchange;

import org.jspecify.annotations.NullMarked;
