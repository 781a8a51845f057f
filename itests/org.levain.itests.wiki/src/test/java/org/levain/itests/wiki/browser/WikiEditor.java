package org.levain.itests.wiki.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.levain.itests.contract.browser.Window;

/** A person in the wiki's own editor. */
final class WikiEditor {

  private WikiEditor() {}

  /** Writes something at the end of a page that is there, and saves it. */
  static void append(Window window, String name, String text) {
    write(window, name, text);
    save(window);
    assertThat(window.page().locator("body")).containsText(text.strip());
    window.complaints().clear();
  }

  /** Writes something at the end of a page that is there. */
  static void write(Window window, String name, String text) {
    window.go("Edit.jsp?page=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    Page page = window.page();
    Locator editor = page.locator("#editform textarea.snipeable");
    // the wiki's script fills it, over whatever somebody types before
    assertThat(editor).not().hasValue("");
    editor.press("Control+End");
    editor.pressSequentially(text);
    // the wiki takes it over into the field that is sent, a moment later
    assertThat(page.locator("#editorarea")).hasValue(Pattern.compile(inScript(text.strip())));
  }

  /** Sends what the editor has. */
  static void save(Window window) {
    Page page = window.page();
    page.locator("#editform [name=ok]").first().click();
    page.waitForLoadState();
  }

  /** The browser's own expressions know no quoting. */
  private static String inScript(String text) {
    return text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
  }
}
