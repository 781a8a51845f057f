/** The pages. */
@NullMarked
package org.levain.charters.internal.web;

import org.jspecify.annotations.NullMarked;
