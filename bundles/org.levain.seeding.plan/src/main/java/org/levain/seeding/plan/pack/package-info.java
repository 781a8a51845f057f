/** Where a plan and its texts come from: a text, a folder, a zip; always bounded. */
@NullMarked
package org.levain.seeding.plan.pack;

import org.jspecify.annotations.NullMarked;
