/** What an earlier version has left, recorded by it, and taken over by today's. */
@NullMarked
package org.levain.itests.upgrade;

import org.jspecify.annotations.NullMarked;
