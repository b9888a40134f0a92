/** The papers that go out. */
@NullMarked
package org.maracdesk.domain.minutes;

import org.jspecify.annotations.NullMarked;
