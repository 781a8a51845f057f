package org.levain.terminal;

import java.nio.file.Path;
import java.util.Map;
import org.levain.terminal.output.Output;

/**
 * What a command is started with.
 *
 * @param output where it prints
 * @param environment the environment variables
 * @param folder the folder in which the person stands
 */
public record Session(Output output, Map<String, String> environment, Path folder) {}
