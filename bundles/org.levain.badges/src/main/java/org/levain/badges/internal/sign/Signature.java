package org.levain.badges.internal.sign;

import java.util.Optional;

/**
 * A signature with a badge, as mail programs bear it: nested tables, styles on the elements, a
 * picture with its size and its words. At most {@value #MOST} characters with a linked picture.
 *
 * @param name who signs
 * @param function what they do; may be empty
 * @param words what the badge says: Coach, 2025
 * @param check address where the badge can be checked; empty: the public address is not configured
 * @param picture address of the picture, or its content as a {@code data:} address; empty: none
 * @param size of the picture in pixels
 */
public record Signature(
    String name,
    String function,
    String words,
    Optional<String> check,
    Optional<String> picture,
    int size) {

  /** The most characters of HTML. */
  public static final int MOST = 10_000;

  private static final String TABLE =
      "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\""
          + "border-collapse:collapse;font-family:Arial,Helvetica,sans-serif;font-size:14px;"
          + "line-height:20px;color:#1f2524\">";
  private static final String INNER =
      "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">";
  private static final String LINK = "color:#0d5563;text-decoration:underline";

  /** For programs that show formats. */
  public String html() {
    StringBuilder html = new StringBuilder(TABLE).append("<tr>");
    picture.ifPresent(
        address ->
            html.append("<td style=\"padding:0 12px 0 0;vertical-align:middle\">")
                .append(linked(image(address), "text-decoration:none"))
                .append("</td>"));
    html.append("<td style=\"vertical-align:middle\">").append(INNER);
    row(html, "<strong>" + escape(name) + "</strong>");
    if (!function.isEmpty()) {
      row(html, escape(function));
    }
    row(html, linked(escape(words), LINK));
    return html.append("</table></td></tr></table>").toString();
  }

  /** For programs that show text only. */
  public String text() {
    StringBuilder text = new StringBuilder("-- \n").append(name).append('\n');
    if (!function.isEmpty()) {
      text.append(function).append('\n');
    }
    text.append(words);
    check.ifPresent(address -> text.append(": ").append(address));
    return text.append('\n').toString();
  }

  private String image(String address) {
    return "<img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\" style=\"%s\">"
        .formatted(
            escape(address),
            size,
            size,
            escape(words),
            "display:block;border:0;width:%1$dpx;height:%1$dpx".formatted(size));
  }

  private String linked(String html, String style) {
    return check
        .map(
            address ->
                "<a href=\"" + escape(address) + "\" style=\"" + style + "\">" + html + "</a>")
        .orElse(html);
  }

  private static void row(StringBuilder html, String cell) {
    html.append("<tr><td style=\"font-family:Arial,Helvetica,sans-serif;font-size:14px;")
        .append("line-height:20px;color:#1f2524\">")
        .append(cell)
        .append("</td></tr>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
