/** Pages: templates, the frame around them, and the words in them. */
@NullMarked
package org.levain.web.internal.page;

import org.jspecify.annotations.NullMarked;
