/**
 * The seeding plan: what a person writes by hand, read strictly into records, or refused with every
 * fault named. No framework import: the same code runs in the server and in the terminal tool.
 */
@NullMarked
package org.levain.seeding.plan;

import org.jspecify.annotations.NullMarked;
