/** How a document gets onto paper: typed blocks in, one accessible PDF out. */
@NullMarked
package org.maracdesk.documents.sheet;

import org.jspecify.annotations.NullMarked;
