/**
 * YAML or JSON text as a tree whose nodes know their lines; nothing is ever constructed from it.
 */
@NullMarked
package org.levain.seeding.plan.document;

import org.jspecify.annotations.NullMarked;
