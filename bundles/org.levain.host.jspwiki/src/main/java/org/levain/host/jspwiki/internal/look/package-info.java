/** What Levain adds to the wiki's own pages while they are shown; stored text is never touched. */
@NullMarked
package org.levain.host.jspwiki.internal.look;

import org.jspecify.annotations.NullMarked;
