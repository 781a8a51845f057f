/** What stands on the server's own pages. */
@NullMarked
package org.levain.badges.internal.wiki;

import org.jspecify.annotations.NullMarked;
