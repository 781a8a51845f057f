/** What communities show in the server's own pages. */
@NullMarked
package org.levain.goals.internal.wiki;

import org.jspecify.annotations.NullMarked;
