/** The shut desk: opening a store, creating one, changing its passphrase. */
@NullMarked
package org.maracdesk.ui.unlock;

import org.jspecify.annotations.NullMarked;
