/** Seeding as a module: its pages, its resources, who may use them. */
@NullMarked
package org.levain.seeding.internal;

import org.jspecify.annotations.NullMarked;
