/** A JSPWiki as its administrator would set it up, empty or lived in. */
@NullMarked
package org.levain.demo.wiki;

import org.jspecify.annotations.NullMarked;
