/** The running server: where it is, and how to talk to it. */
@NullMarked
package org.levain.terminal.server;

import org.jspecify.annotations.NullMarked;
