/** Seeding for programs: plans in, changes and runs out. */
@NullMarked
package org.levain.seeding.internal.rest;

import org.jspecify.annotations.NullMarked;
