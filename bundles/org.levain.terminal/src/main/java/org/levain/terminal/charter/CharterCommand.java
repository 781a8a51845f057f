package org.levain.terminal.charter;

import picocli.CommandLine.Command;

/** What can be done with charters without a server. */
@Command(name = "charter", description = "Check charters, or ask them, without a server.")
public final class CharterCommand {}
