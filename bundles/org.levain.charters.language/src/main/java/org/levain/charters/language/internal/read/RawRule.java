package org.levain.charters.language.internal.read;

/**
 * A rule as it is written, before the types of attributes are known.
 *
 * @param line where it stands
 * @param clause the number of its clause
 * @param head what stands in the brackets
 * @param body what stands behind them
 * @param text the whole
 */
record RawRule(int line, String clause, Head head, Body body, String text) {}
