/** Badges as JSON. */
@NullMarked
package org.levain.badges.internal.rest;

import org.jspecify.annotations.NullMarked;
