/** How text becomes lines: which letters a font has, how wide they are, which way they run. */
@NullMarked
package org.maracdesk.documents.type;

import org.jspecify.annotations.NullMarked;
