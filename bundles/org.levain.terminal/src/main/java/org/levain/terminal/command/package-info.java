/** One class a command. */
@NullMarked
package org.levain.terminal.command;

import org.jspecify.annotations.NullMarked;
