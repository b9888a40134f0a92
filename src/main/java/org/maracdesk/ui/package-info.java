/** What the user sees; the only room with JavaFX. */
@NullMarked
package org.maracdesk.ui;

import org.jspecify.annotations.NullMarked;
