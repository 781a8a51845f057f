package org.levain.seeding.plan;

import java.util.SortedSet;

/**
 * A group that is to be there.
 *
 * @param name its name
 * @param members logins of its members
 * @param place where it stands in the plan
 */
public record PlannedGroup(String name, SortedSet<String> members, Place place) {}
