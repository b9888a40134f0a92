/** Building blocks that carry their label and accessible name from the start. */
@NullMarked
package org.maracdesk.ui.controls;

import org.jspecify.annotations.NullMarked;
