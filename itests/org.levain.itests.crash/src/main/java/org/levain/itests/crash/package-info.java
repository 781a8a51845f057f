/** Kills a real server at random points, and looks whether everything is there afterwards, once. */
@NullMarked
package org.levain.itests.crash;

import org.jspecify.annotations.NullMarked;
