/** JSPWiki as the server that Levain lives in; the only bundle that knows the wiki's classes. */
@NullMarked
package org.levain.host.jspwiki.internal;

import org.jspecify.annotations.NullMarked;
