/** The wiki's pages. */
@NullMarked
package org.levain.host.jspwiki.internal.page;

import org.jspecify.annotations.NullMarked;
