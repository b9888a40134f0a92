/** The papers of a meeting, looked at before they leave. */
@NullMarked
package org.maracdesk.ui.documents;

import org.jspecify.annotations.NullMarked;
