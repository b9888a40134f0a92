/** Every sentence the user meets. */
@NullMarked
package org.maracdesk.wording;

import org.jspecify.annotations.NullMarked;
