/** What this module contributes to a seeding plan: badges, and who is to be given them. */
@NullMarked
package org.levain.badges.internal.seed;

import org.jspecify.annotations.NullMarked;
