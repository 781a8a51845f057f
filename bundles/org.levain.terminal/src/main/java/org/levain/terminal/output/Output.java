package org.levain.terminal.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a command prints: the result to standard output, everything else to standard error, both in
 * UTF-8 with plain line feeds, whatever the locale.
 *
 * @param result standard output
 * @param notes standard error
 * @param interactive whether a person watches standard error in a terminal
 */
public record Output(PrintStream result, PrintStream notes, boolean interactive) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** The streams of this process. */
  public static Output ofProcess() {
    // from Java 22 on, the default console is there even where no terminal is
    System.setProperty("jdk.console", "java.base");
    return new Output(
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        System.console() != null);
  }

  /** A stream that prints UTF-8. */
  public static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  /** A writer to a stream, in UTF-8 too. */
  public static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Prints a line of the result. */
  public void line(String text) {
    result.print(text + "\n");
    result.flush();
  }

  /** Prints a row of a table: cells are parted by tabs, without quoting. */
  public void row(String... cells) {
    line(Arrays.stream(cells).map(Output::oneLine).collect(Collectors.joining("\t")));
  }

  /** Prints the result as JSON. */
  public void json(JsonNode node) {
    try {
      line(JSON.writeValueAsString(node).replace("\r\n", "\n"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree can always be written", e);
    }
  }

  /** Prints a line that is not part of the result. */
  public void note(String text) {
    notes.print(text + "\n");
    notes.flush();
  }

  private static String oneLine(String cell) {
    return cell.strip().replaceAll("\\s*[\\t\\r\\n]\\s*", " ");
  }
}
