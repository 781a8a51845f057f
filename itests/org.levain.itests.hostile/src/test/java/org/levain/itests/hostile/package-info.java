/** Levain in a servlet application that is no wiki, behind a reverse proxy. */
@NullMarked
package org.levain.itests.hostile;

import org.jspecify.annotations.NullMarked;
