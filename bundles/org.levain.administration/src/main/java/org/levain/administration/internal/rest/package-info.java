/** The same for programs. */
@NullMarked
package org.levain.administration.internal.rest;

import org.jspecify.annotations.NullMarked;
