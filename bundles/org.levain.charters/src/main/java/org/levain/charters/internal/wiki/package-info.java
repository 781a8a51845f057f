/** On the server’s own pages. */
@NullMarked
package org.levain.charters.internal.wiki;

import org.jspecify.annotations.NullMarked;
