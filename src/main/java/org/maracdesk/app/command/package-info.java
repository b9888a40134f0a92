/** The command line: one class a command, each calling a journey. */
@NullMarked
package org.maracdesk.app.command;

import org.jspecify.annotations.NullMarked;
