/**
 * The charter language: one Markdown text that people read, with rules beside its clauses. From it
 * come the readable page, findings with their lines, and a policy that answers yes, no or ask with
 * the clause that decides. Offline, no framework import: the same code runs in the server and in
 * the terminal tool. The language is described in docs/charter-language.md.
 */
@NullMarked
@Version("1.0.0")
package org.levain.charters.language;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
