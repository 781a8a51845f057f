/** Who may do what. */
@NullMarked
package org.levain.security.internal;

import org.jspecify.annotations.NullMarked;
