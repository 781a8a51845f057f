/** Reads templates from files, and tells every fault with its line. */
@NullMarked
package org.levain.goals.templates.read;

import org.jspecify.annotations.NullMarked;
