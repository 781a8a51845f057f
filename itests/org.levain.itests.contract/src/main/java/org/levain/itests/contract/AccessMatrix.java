package org.levain.itests.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The committed table: path, method, permission, then a column a role with {@code yes} or {@code
 * no}.
 *
 * @param rows one an endpoint
 */
record AccessMatrix(List<Row> rows) {

  private static final int ROLES_FROM = 3;

  /**
   * Who may call an endpoint.
   *
   * @param path the path template below {@code levain/}
   * @param method the HTTP method
   * @param requires the permission that it declares
   * @param expected by role, whether it is let in
   */
  record Row(String path, String method, String requires, Map<String, Boolean> expected) {

    /** The columns that the server can tell by itself. */
    String endpoint() {
      return path + "\t" + method + "\t" + requires;
    }
  }

  static AccessMatrix read() {
    List<String> lines = lines();
    String[] header = lines.get(0).split("\t", -1);
    return new AccessMatrix(
        lines.stream().skip(1).map(line -> row(header, line.split("\t", -1))).toList());
  }

  private static Row row(String[] header, String[] cells) {
    Map<String, Boolean> expected = new LinkedHashMap<>();
    for (int i = ROLES_FROM; i < header.length; i++) {
      expected.put(
          header[i],
          switch (cells[i]) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException("Neither yes nor no: " + cells[i]);
          });
    }
    return new Row(cells[0], cells[1], cells[2], expected);
  }

  private static List<String> lines() {
    try (InputStream in = AccessMatrix.class.getResourceAsStream("access-matrix.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
