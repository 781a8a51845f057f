package org.levain.terminal.goals;

import java.util.Locale;

/**
 * A row of a table of goals.
 *
 * @param id names it in the output
 * @param language the language it is written in
 * @param sentence the goal
 */
record Goal(String id, Locale language, String sentence) {}
