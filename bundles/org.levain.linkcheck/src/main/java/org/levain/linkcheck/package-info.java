/** Whether compiled classes fit a library that they were not compiled against. */
@NullMarked
package org.levain.linkcheck;

import org.jspecify.annotations.NullMarked;
