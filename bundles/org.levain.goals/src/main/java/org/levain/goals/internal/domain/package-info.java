/** The rules of goals and their communities: plain Java, no framework. */
@NullMarked
package org.levain.goals.internal.domain;

import org.jspecify.annotations.NullMarked;
