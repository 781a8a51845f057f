/** Reads templates from files. */
@NullMarked
package org.levain.goals.internal.template;

import org.jspecify.annotations.NullMarked;
