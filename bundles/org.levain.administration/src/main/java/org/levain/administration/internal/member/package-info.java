/** The people of the server. */
@NullMarked
package org.levain.administration.internal.member;

import org.jspecify.annotations.NullMarked;
