/** What each agency knows of the people in a case, before anything of it is shared. */
@NullMarked
package org.maracdesk.domain.research;

import org.jspecify.annotations.NullMarked;
