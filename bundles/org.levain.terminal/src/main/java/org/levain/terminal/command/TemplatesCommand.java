package org.levain.terminal.command;

import picocli.CommandLine.Command;

/** What can be done with goal templates without a server. */
@Command(name = "templates", description = "Check goal templates without a server.")
public final class TemplatesCommand {}
