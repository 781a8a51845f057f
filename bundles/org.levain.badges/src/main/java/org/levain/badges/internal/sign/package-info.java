/** The e-mail signature. */
@NullMarked
package org.levain.badges.internal.sign;

import org.jspecify.annotations.NullMarked;
