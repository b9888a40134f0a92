/** Remembers; SQL is only here. */
@NullMarked
package org.maracdesk.store;

import org.jspecify.annotations.NullMarked;
