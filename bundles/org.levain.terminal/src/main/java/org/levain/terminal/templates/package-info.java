/** Goal templates on this machine: found and checked. */
@NullMarked
package org.levain.terminal.templates;

import org.jspecify.annotations.NullMarked;
