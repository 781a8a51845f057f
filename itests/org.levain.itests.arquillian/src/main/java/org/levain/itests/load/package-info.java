/**
 * People who use Levain while it is changed: an open schedule of requests, and what came of each.
 */
@NullMarked
package org.levain.itests.load;

import org.jspecify.annotations.NullMarked;
