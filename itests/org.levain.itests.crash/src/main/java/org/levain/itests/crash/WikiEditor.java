package org.levain.itests.crash;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.Visitor;

/**
 * A person at the wiki's own editor.
 *
 * @param person somebody who has signed in
 */
public record WikiEditor(Visitor person) {

  /** Adds a line to a page and saves it. */
  public void append(String page, String line) {
    String address = "Edit.jsp?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    Answer answer = person.get(address);
    Element form = Jsoup.parse(answer.text()).selectFirst("form#editform");
    if (form == null) {
      throw new AssertionError("The wiki does not let anybody edit " + page + ": " + answer);
    }
    Answer saved = person.post(address, filled(form, line));
    if (saved.status() != 302 || saved.header("Location").contains("Expired")) {
      throw new AssertionError("The wiki did not save " + page + ": " + saved);
    }
  }

  private static Form filled(Element form, String line) {
    Form filled = new Form().with("ok", "Save");
    form.select("input[type=hidden]").forEach(i -> filled.with(i.attr("name"), i.val()));
    String text = form.select("textarea").stream().map(Element::wholeText).findFirst().orElse("");
    return filled.with("_editedtext", text + "\n" + line);
  }
}
