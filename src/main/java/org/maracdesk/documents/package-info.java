/** Prints accessible PDFs; PDFBox is only here. */
@NullMarked
package org.maracdesk.documents;

import org.jspecify.annotations.NullMarked;
