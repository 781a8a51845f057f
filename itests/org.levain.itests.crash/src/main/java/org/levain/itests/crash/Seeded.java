package org.levain.itests.crash;

import java.util.List;

/**
 * What was seeded and not undone yet.
 *
 * @param run the run
 * @param plan what it has written
 * @param before the canonical projection before it
 */
record Seeded(String run, GeneratedPlan plan, List<String> before) {}
