/** One Jakarta REST application for each module that is there. */
@NullMarked
package org.levain.web.internal.module;

import org.jspecify.annotations.NullMarked;
