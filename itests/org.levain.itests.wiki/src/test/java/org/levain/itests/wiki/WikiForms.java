package org.levain.itests.wiki;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.Visitor;

/** A person who sends the wiki's own forms, in every version of it. */
final class WikiForms {

  private static final String TEXT = "_editedtext";

  /** What the wiki puts into the head of its pages from 2.11.3 on. */
  private static final String TOKEN = "meta[name=wikiCsrfProtection]";

  private final Visitor visitor;

  WikiForms(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Saves a page in the editor. */
  Answer save(String page, String text) {
    return send("Edit.jsp?page=" + encoded(page), text);
  }

  /** Says something below a page. */
  Answer comment(String page, String text) {
    return send("Comment.jsp?page=" + encoded(page), text);
  }

  private Answer send(String address, String text) {
    Document editor = Jsoup.parse(visitor.get(address).text());
    Form form = new Form();
    for (Element field : editor.select("#editform input[type=hidden], #editform input.hidden")) {
      form.with(field.attr("name"), field.val());
    }
    return visitor.post(address, form.with(TEXT, text).with("ok", "Save"));
  }

  /** What the editor shows of a page, with plain line ends; empty for one that does not exist. */
  String text(String page) {
    String html = visitor.get("Edit.jsp?page=" + encoded(page)).text();
    return Jsoup.parse(html)
        .select("#editorarea")
        .first()
        .wholeText()
        .replace("\r\n", "\n")
        .strip();
  }

  /** Who wrote the newest version, as the wiki says. */
  String author(String page) {
    String html = visitor.get("PageInfo.jsp?page=" + encoded(page)).text();
    return Jsoup.parse(html).select("meta[name=author]").attr("content");
  }

  /** Attaches a file. */
  Answer attach(String page, String name, String content) {
    String body =
        part("page", "", page)
            + part("X-XSRF-TOKEN", "", token(page))
            + part("nextpage", "", "Upload.jsp?page=" + encoded(page))
            + part("action", "", "upload")
            + part("content", "; filename=\"" + name + "\"", content)
            + "--road--\r\n";
    return visitor.send(
        "POST",
        "attach?progressid=road&page=" + encoded(page) + "&X-XSRF-TOKEN=" + encoded(token(page)),
        body.getBytes(StandardCharsets.UTF_8),
        Map.of("Content-Type", "multipart/form-data; boundary=road", "Origin", visitor.origin()));
  }

  private static String part(String name, String more, String value) {
    return "--road\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(name, more, value);
  }

  /** Gives a page another name. */
  Answer rename(String page, String name) {
    return post("Rename.jsp?page=" + encoded(page), page, new Form().with("renameto", name));
  }

  /** Deletes a page with all its versions. */
  Answer delete(String page) {
    return post("Delete.jsp?page=" + encoded(page), page, new Form().with("delete-all", "Delete"));
  }

  private Answer post(String address, String page, Form form) {
    return visitor.post(address, form.with("page", page).with("X-XSRF-TOKEN", token(page)));
  }

  private String token(String page) {
    String html = visitor.get("Wiki.jsp?page=" + encoded(page)).text();
    return Jsoup.parse(html).select(TOKEN).attr("content");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
