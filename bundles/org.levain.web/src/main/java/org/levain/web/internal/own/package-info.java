/** Web's own pages: home, style guide, choice of language and display. */
@NullMarked
package org.levain.web.internal.own;

import org.jspecify.annotations.NullMarked;
