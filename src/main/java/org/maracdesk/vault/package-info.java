/** Passphrase, key, one encrypted file: opens, locks, keeps shut. */
@NullMarked
package org.maracdesk.vault;

import org.jspecify.annotations.NullMarked;
