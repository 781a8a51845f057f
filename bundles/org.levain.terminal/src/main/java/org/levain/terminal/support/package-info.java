/** The archive for whoever helps from outside, without a word about persons. */
@NullMarked
package org.levain.terminal.support;

import org.jspecify.annotations.NullMarked;
