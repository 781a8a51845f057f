/** The hostile host: a servlet application that knows nothing of Levain. Never shipped. */
@NullMarked
package org.levain.itests.hostile.application;

import org.jspecify.annotations.NullMarked;
