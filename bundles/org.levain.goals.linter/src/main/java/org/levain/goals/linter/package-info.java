/**
 * The goal linter: one sentence in, accepted, refused or unsure out, with the reason a person
 * understands and a proposal. French and English, offline, no framework import: the same code runs
 * in the server and in the terminal tool.
 */
@NullMarked
@Version("1.0.0")
package org.levain.goals.linter;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
