package org.levain.itests.wiki.browser;

import java.util.ArrayList;
import java.util.List;
import org.levain.itests.contract.browser.Window;

/** Text that would act in a reader's browser, and what of it a page lets in. */
final class PlantedText {

  /** All at once, as somebody would plant it who does not know where a page puts it. */
  static final String ALL =
      String.join(
          " ",
          "<script>planted()</script>",
          "</textarea></title></pre><script>planted()</script>",
          "<img src=x onerror=planted()>",
          "<svg onload=planted()>",
          "<iframe srcdoc=\"<script>planted()</script>\"></iframe>",
          "<a href=\"java&#115;cript:planted()\">a</a>",
          "[a](javascript:planted())",
          "[a](java&#115;cript:planted())",
          "[a](data:text/html,planted())",
          "![a](data:image/svg+xml,planted())",
          "[a](https://example.org/\"onmouseover=planted\"x)",
          "[a](https://example.org '\" onmouseover=planted() x=\"')",
          "<javascript:planted()>",
          "\" onfocus=planted() autofocus x=\"");

  /** The same in each part of a charter; names and values have no brackets. */
  static final String CHARTER =
      """
      # Charter %1$s

      [attribute] act: word: post, comment, "<img src=x onerror=planted``>"
      [attribute] "<svg onload=planted``>": word: "<b onclick=planted``>", plain
      [attribute] kind: word: photo, plain
      [attribute] facts: list: customers, "<script>planted``</script>"

      ## Heading %1$s

      **1** Everybody posts. %1$s
      [yes] act=post

      **2** No customers. %1$s
      [no] facts=customers, "<script>planted``</script>"
      [instead] %1$s

      **3** Pictures are asked for. %1$s
      [ask the animator] kind=photo

      **4** So is what is plain. %1$s
      [ask the <img src=x onerror=planted()>] kind=plain
      """
          .formatted(ALL);

  private static final String RAN = "window.planted = () => { window.plantedRan = true; }";

  /** Elements that act, or would if somebody pointed at them or went there. */
  private static final String LIVE =
      """
      () => {
        const acts = /^(SCRIPT|STYLE|IFRAME|OBJECT|EMBED)$/i;
        const leads = /^(href|src|action|formaction|data|poster|xlink:href)$/i;
        const found = window.plantedRan ? ["it ran"] : [];
        const all = root => [...root.querySelectorAll("*")].flatMap(
          element => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
        for (const element of all(document)) {
          const bad = acts.test(element.tagName) && element.outerHTML.includes("planted")
            || [...element.attributes].some(a => a.value.includes("planted") && (
                /^(on|srcdoc|style)/i.test(a.name)
                || leads.test(a.name) && !/^(https?:|[/.?#])/.test(a.value)));
          if (bad) found.push(element.outerHTML.slice(0, 200));
        }
        return found;
      }
      """;

  private final Window window;
  private final List<String> live = new ArrayList<>();

  /** What pages in this window let in. */
  PlantedText(Window window) {
    this.window = window;
    window.page().addInitScript(RAN);
  }

  /** Reads a page, and whatever the browser says about it. */
  String read(String path) {
    int status = window.go(path);
    if (status != 200) {
      live.add(path + ": " + status);
    }
    ((List<?>) window.page().evaluate(LIVE)).forEach(found -> live.add(path + ": " + found));
    return window.page().content();
  }

  /** What acted or would have. */
  List<String> live() {
    return live;
  }
}
