/** The modules that are installed. */
@NullMarked
package org.levain.administration.internal.module;

import org.jspecify.annotations.NullMarked;
