/** What a person does with a plan: keep it, compare it, apply it, take a run back. */
@NullMarked
package org.levain.seeding.internal.action;

import org.jspecify.annotations.NullMarked;
