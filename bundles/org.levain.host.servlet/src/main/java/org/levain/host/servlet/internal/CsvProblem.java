package org.levain.host.servlet.internal;

/**
 * What is wrong in a file.
 *
 * @param line the line, 1 for the first, 0 for the file as a whole
 * @param message what was expected
 */
record CsvProblem(long line, String message) {}
