package org.levain.host.servlet.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A CSV file with a header row: UTF-8, with or without a byte order mark, commas or semicolons as
 * the header has them.
 *
 * @param format how it was written
 * @param rows the rows that could be read
 * @param problems what could not
 */
record CsvTable(Format format, List<Row> rows, List<CsvProblem> problems) {

  /**
   * How a file is written.
   *
   * @param separator comma or semicolon
   * @param mark whether it starts with a byte order mark, as spreadsheets want it
   */
  record Format(char separator, boolean mark) {
    static final Format PLAIN = new Format(',', false);
  }

  /**
   * A row.
   *
   * @param line where it starts
   * @param fields its fields by column, stripped
   */
  record Row(long line, Map<String, String> fields) {
    String get(String column) {
      return fields.getOrDefault(column, "");
    }
  }

  private static final char MARK = '\ufeff';

  static CsvTable read(byte[] file, Set<String> required, Set<String> known) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      return failed(Format.PLAIN, new CsvProblem(0, "utf8"));
    }
    boolean mark = !text.isEmpty() && text.charAt(0) == MARK;
    String content = mark ? text.substring(1) : text;
    Format format = new Format(separatorOf(content), mark);
    try {
      return table(format, records(format, content), required, known);
    } catch (CsvParseException e) {
      return failed(format, new CsvProblem(0, "unreadable", String.valueOf(e.getMessage())));
    }
  }

  private static CsvTable failed(Format format, CsvProblem problem) {
    return new CsvTable(format, List.of(), List.of(problem));
  }

  private static char separatorOf(String content) {
    String header = content.lines().findFirst().orElse("");
    return header.indexOf(';') >= 0 ? ';' : ',';
  }

  private static List<CsvRecord> records(Format format, String content) {
    List<CsvRecord> records = new ArrayList<>();
    CsvReader.builder()
        .fieldSeparator(format.separator())
        .allowMissingFields(true)
        .allowExtraFields(true)
        .ofCsvRecord(content)
        .forEach(records::add);
    return records;
  }

  private static CsvTable table(
      Format format, List<CsvRecord> records, Set<String> required, Set<String> known) {
    if (records.isEmpty()) {
      return failed(format, new CsvProblem(1, "header"));
    }
    List<String> header =
        records.get(0).getFields().stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList();
    List<CsvProblem> problems = new ArrayList<>(headerProblems(header, required, known));
    if (!problems.isEmpty()) {
      return new CsvTable(format, List.of(), problems);
    }
    List<Row> rows = new ArrayList<>();
    for (CsvRecord csv : records.subList(1, records.size())) {
      if (csv.getFieldCount() == header.size()) {
        rows.add(row(header, csv));
      } else {
        problems.add(
            new CsvProblem(
                csv.getStartingLineNumber(), "fields", header.size(), csv.getFieldCount()));
      }
    }
    return new CsvTable(format, rows, problems);
  }

  private static List<CsvProblem> headerProblems(
      List<String> header, Set<String> required, Set<String> known) {
    List<CsvProblem> problems = new ArrayList<>();
    required.stream()
        .filter(column -> !header.contains(column))
        .sorted()
        .forEach(c -> problems.add(new CsvProblem(1, "column.missing", c)));
    header.stream()
        .filter(column -> !known.contains(column))
        .forEach(c -> problems.add(new CsvProblem(1, "column.unknown", c)));
    if (new HashSet<>(header).size() < header.size()) {
      problems.add(new CsvProblem(1, "column.twice"));
    }
    return problems;
  }

  private static Row row(List<String> header, CsvRecord csv) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      fields.put(header.get(i), csv.getField(i).strip());
    }
    return new Row(csv.getStartingLineNumber(), fields);
  }
}
