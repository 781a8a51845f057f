/**
 * Draws badges. The shapes stand here once; one writer makes SVG of them, another PNG. Plain Java:
 * no framework, no font of the machine, no screen.
 */
@NullMarked
package org.levain.badges.artwork;

import org.jspecify.annotations.NullMarked;
