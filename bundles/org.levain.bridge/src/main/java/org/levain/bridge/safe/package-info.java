/**
 * The bridge without a framework: a page that says what lies in the data folder, and nothing else.
 */
@NullMarked
package org.levain.bridge.safe;

import org.jspecify.annotations.NullMarked;
