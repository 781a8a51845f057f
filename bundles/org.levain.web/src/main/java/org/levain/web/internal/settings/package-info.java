/** What an administrator sets: the public address, the organisation. */
@NullMarked
package org.levain.web.internal.settings;

import org.jspecify.annotations.NullMarked;
