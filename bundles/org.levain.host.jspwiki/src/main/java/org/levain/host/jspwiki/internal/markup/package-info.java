/** JSPWiki's markup. */
@NullMarked
package org.levain.host.jspwiki.internal.markup;

import org.jspecify.annotations.NullMarked;
