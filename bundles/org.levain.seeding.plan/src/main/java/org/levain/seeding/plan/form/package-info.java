/** The fields of a plan: which there are, of what form, and what is said about each fault. */
@NullMarked
package org.levain.seeding.plan.form;

import org.jspecify.annotations.NullMarked;
