package org.levain.host.servlet.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code groups.csv}: group, login; one row a member, a row without login for a group that has
 * none.
 */
final class GroupsFile {

  private static final Set<String> COLUMNS = Set.of("group", "login");

  private GroupsFile() {}

  static Parsed<SortedMap<String, SortedSet<String>>> parse(byte[] file) {
    CsvTable table = CsvTable.read(file, COLUMNS, COLUMNS);
    List<CsvProblem> problems = new ArrayList<>(table.problems());
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    for (CsvTable.Row row : table.rows()) {
      if (row.get("group").isEmpty()) {
        problems.add(new CsvProblem(row.line(), "group.missing"));
      }
      SortedSet<String> logins = groups.computeIfAbsent(row.get("group"), g -> new TreeSet<>());
      if (!row.get("login").isEmpty()) {
        logins.add(row.get("login"));
      }
    }
    return problems.isEmpty() ? Parsed.good(groups, table.format()) : Parsed.bad(problems);
  }

  static byte[] write(SortedMap<String, SortedSet<String>> groups, CsvTable.Format format) {
    StringWriter text = new StringWriter();
    if (format.mark()) {
      text.write('\ufeff');
    }
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(format.separator()).build(text)) {
      csv.writeRecord("group", "login");
      groups.forEach((group, logins) -> write(csv, group, logins));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(CsvWriter csv, String group, SortedSet<String> logins) {
    if (logins.isEmpty()) {
      csv.writeRecord(group, "");
    }
    logins.forEach(login -> csv.writeRecord(group, login));
  }
}
