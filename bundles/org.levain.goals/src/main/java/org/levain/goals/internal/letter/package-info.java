/** Mail about what people asked for. */
@NullMarked
package org.levain.goals.internal.letter;

import org.jspecify.annotations.NullMarked;
