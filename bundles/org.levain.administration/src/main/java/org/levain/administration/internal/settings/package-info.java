/** What an administrator sets. */
@NullMarked
package org.levain.administration.internal.settings;

import org.jspecify.annotations.NullMarked;
