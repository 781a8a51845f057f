package org.levain.itests.visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A person at the wiki's own editor.
 *
 * @param person somebody who has signed in
 */
public record WikiEditor(Visitor person) {

  /**
   * Adds a line to a page and saves it.
   *
   * @return how long the saving took, in milliseconds, without opening the editor
   */
  public double append(String page, String line) {
    String address = "Edit.jsp?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    Answer answer = person.get(address);
    Element form = Jsoup.parse(answer.text()).selectFirst("form#editform");
    if (form == null) {
      throw new AssertionError("The wiki does not let anybody edit " + page + ": " + answer);
    }
    Form filled = filled(form, line);
    long begin = System.nanoTime();
    Answer saved = person.post(address, filled);
    double millis = (System.nanoTime() - begin) / 1e6;
    if (saved.status() != 302 || saved.header("Location").matches(".*(Expired|levain/).*")) {
      throw new AssertionError("The wiki did not save " + page + ": " + saved);
    }
    return millis;
  }

  private static Form filled(Element form, String line) {
    Form filled = new Form().with("ok", "Save");
    form.select("input[type=hidden]").forEach(i -> filled.with(i.attr("name"), i.val()));
    String text = form.select("textarea").stream().map(Element::wholeText).findFirst().orElse("");
    return filled.with("_editedtext", text + "\n" + line);
  }
}
