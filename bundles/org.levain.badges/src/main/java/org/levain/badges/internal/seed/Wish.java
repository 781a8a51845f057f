package org.levain.badges.internal.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.levain.badges.internal.action.AwardRequest;
import org.levain.badges.internal.action.DrawBadge.Sketch;
import org.levain.host.ContentHash;

/**
 * What a plan asks for, as the ledger keeps it: one {@code field: value} a line.
 *
 * @param text the lines
 * @param fields their fields
 */
record Wish(String text, Map<String, String> fields) {

  static Wish of(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    text.lines()
        .map(line -> line.split(": ", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> fields.putIfAbsent(parts[0], parts[1]));
    return new Wish(text, fields);
  }

  String get(String field) {
    return fields.getOrDefault(field, "");
  }

  /** A badge as somebody described it. */
  Sketch sketch() {
    return new Sketch(
        get("name_en"),
        get("name_fr"),
        get("about_en"),
        get("about_fr"),
        get("shape"),
        get("letters"),
        get("colour"));
  }

  /** A badge to be given; the same wish is the same request. */
  AwardRequest request() {
    return new AwardRequest(
        get("member"), get("reason"), get("evidence"), get("begins"), get("ends"), key());
  }

  String key() {
    return "plan/" + ContentHash.of(text);
  }
}
