/** Goals for programs: JSON. */
@NullMarked
package org.levain.goals.internal.rest;

import org.jspecify.annotations.NullMarked;
