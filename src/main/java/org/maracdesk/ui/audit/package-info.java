/** Who did what, and when: shown, checked, saved as a copy. */
@NullMarked
package org.maracdesk.ui.audit;

import org.jspecify.annotations.NullMarked;
