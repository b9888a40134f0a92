/** People, referrals and their history. */
@NullMarked
package org.maracdesk.domain.casefile;

import org.jspecify.annotations.NullMarked;
