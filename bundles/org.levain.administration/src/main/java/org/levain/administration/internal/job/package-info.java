/** Work that goes on, watched and steered. */
@NullMarked
package org.levain.administration.internal.job;

import org.jspecify.annotations.NullMarked;
