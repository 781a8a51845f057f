/** A generated wiki that looks as if people had lived in it for years; the same for equal seeds. */
@NullMarked
package org.levain.demo.wiki.livedin;

import org.jspecify.annotations.NullMarked;
