/** What people see: real pages in a real Chromium. */
@NullMarked
package org.levain.itests.wiki.browser;

import org.jspecify.annotations.NullMarked;
