/** The levain command. */
@NullMarked
package org.levain.terminal;

import org.jspecify.annotations.NullMarked;
