/** One job each, from start to finish; no window. */
@NullMarked
package org.maracdesk.journeys;

import org.jspecify.annotations.NullMarked;
