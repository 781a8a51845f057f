/** Charters for programs. */
@NullMarked
package org.levain.charters.internal.rest;

import org.jspecify.annotations.NullMarked;
