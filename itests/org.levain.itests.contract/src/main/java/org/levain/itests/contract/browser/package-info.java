/** What every suite has of a browser, and what every page has to show in it. */
@NullMarked
package org.levain.itests.contract.browser;

import org.jspecify.annotations.NullMarked;
