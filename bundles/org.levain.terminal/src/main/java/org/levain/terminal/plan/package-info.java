/** Plans on this machine: read, checked, packed. */
@NullMarked
package org.levain.terminal.plan;

import org.jspecify.annotations.NullMarked;
