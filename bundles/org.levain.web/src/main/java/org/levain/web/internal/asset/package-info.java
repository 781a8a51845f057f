/** Files that browsers may keep for a year. */
@NullMarked
package org.levain.web.internal.asset;

import org.jspecify.annotations.NullMarked;
