package org.levain.bridge.drop;

import java.util.List;

/**
 * A release archive of the drop folder.
 *
 * @param name the name of its file
 * @param jars the jars in it
 */
public record Archive(String name, List<Jar> jars) {}
