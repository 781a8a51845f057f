/** What an administrator needs to know, and what to do about it. */
@NullMarked
package org.levain.administration.internal.status;

import org.jspecify.annotations.NullMarked;
