/** Refusals and failures, for people and for programs. */
@NullMarked
package org.levain.web.internal.problem;

import org.jspecify.annotations.NullMarked;
