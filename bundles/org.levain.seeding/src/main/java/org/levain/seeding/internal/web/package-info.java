/** Seeding for people: a plan, its dry run, its run, its undo. */
@NullMarked
package org.levain.seeding.internal.web;

import org.jspecify.annotations.NullMarked;
