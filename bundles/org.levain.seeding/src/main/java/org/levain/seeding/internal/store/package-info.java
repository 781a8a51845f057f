/** The plans that people have sent, as they sent them. */
@NullMarked
package org.levain.seeding.internal.store;

import org.jspecify.annotations.NullMarked;
