/** How the desk, the area and its agencies are set up. */
@NullMarked
package org.maracdesk.ui.settings;

import org.jspecify.annotations.NullMarked;
