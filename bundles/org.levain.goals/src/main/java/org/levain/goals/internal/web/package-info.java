/** The pages of goals: resources, and what their templates see. */
@NullMarked
package org.levain.goals.internal.web;

import org.jspecify.annotations.NullMarked;
