/** Puts the program together; nothing imports it. */
@NullMarked
package org.maracdesk.app;

import org.jspecify.annotations.NullMarked;
