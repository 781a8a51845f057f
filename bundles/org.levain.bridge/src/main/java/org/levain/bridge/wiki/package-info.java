/** What stays inside the wiki. Loaded only where the wiki's classes are. */
@NullMarked
package org.levain.bridge.wiki;

import org.jspecify.annotations.NullMarked;
