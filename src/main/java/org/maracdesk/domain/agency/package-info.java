/** Who comes to the table. */
@NullMarked
package org.maracdesk.domain.agency;

import org.jspecify.annotations.NullMarked;
