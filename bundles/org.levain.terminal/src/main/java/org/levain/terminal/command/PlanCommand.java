package org.levain.terminal.command;

import picocli.CommandLine.Command;

/** What can be done with a plan without a server. */
@Command(name = "plan", description = "Check seeding plans without a server.")
public final class PlanCommand {}
