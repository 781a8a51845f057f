/** Keys and tokens in the data folder. */
@NullMarked
package org.levain.security.internal.secret;

import org.jspecify.annotations.NullMarked;
