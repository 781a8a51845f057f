/** What is asked before somebody saves a page of the wiki. */
@NullMarked
package org.levain.host.jspwiki.internal.save;

import org.jspecify.annotations.NullMarked;
