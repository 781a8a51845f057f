package org.levain.seeding.plan.form;

/**
 * A single value as it was read.
 *
 * @param value its text; empty where it was at fault, which is then among the faults
 * @param line its line
 * @param path its path: {@code communities[2].animator}
 */
record Text(String value, int line, String path) {}
