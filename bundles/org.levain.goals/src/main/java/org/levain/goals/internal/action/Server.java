package org.levain.goals.internal.action;

import java.util.Optional;
import org.levain.host.Groups;
import org.levain.host.Members;
import org.levain.host.Pages;

/**
 * What the server offers to communities.
 *
 * @param members its people
 * @param pages its pages, where it has any
 * @param groups its groups, where it has any
 */
public record Server(Members members, Optional<Pages> pages, Optional<Groups> groups) {}
