package org.levain.seeding.internal.web;

import java.util.List;

/**
 * An item of a dry run as the page shows it.
 *
 * @param verdict in lower case
 * @param title what people call it
 * @param what what it is, and where it belongs
 * @param name its name in the server, where it is not the title
 * @param path the page that is there, below the context path; empty if none is
 * @param note a sentence where one is needed
 * @param lines what differs
 * @param logins logins that are added
 * @param source where it stands in the plan
 */
public record DryItem(
    String verdict,
    String title,
    String what,
    String name,
    String path,
    String note,
    List<TextDiff.Line> lines,
    List<String> logins,
    String source) {}
