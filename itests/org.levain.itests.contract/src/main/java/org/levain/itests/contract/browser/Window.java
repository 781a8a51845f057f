package org.levain.itests.contract.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.levain.itests.server.RunningServer;

/** A window with one page in it; notes what the browser complains about. */
public final class Window implements AutoCloseable {

  private static final Path SHOTS = Path.of("target/screenshots");

  private final RunningServer server;
  private final Reader reader;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Window(RunningServer server, Reader reader, BrowserContext context) {
    this.server = server;
    this.reader = reader;
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
  }

  /** The page in it. */
  public Page page() {
    return page;
  }

  /** Opens a path below the web application; returns the status. */
  public int go(String path) {
    Response response = page.navigate(server.url().resolve(path).toString());
    return response.status();
  }

  /** Errors of scripts, and what the content security policy kept out. */
  public List<String> complaints() {
    return complaints;
  }

  /** What axe finds in the whole page. */
  public List<String> axe() {
    return found(new AxeBuilder(page));
  }

  /** What axe finds in a part of the page. */
  public List<String> axe(String selector) {
    return found(new AxeBuilder(page).include(selector));
  }

  /**
   * All in this window: our pages have no frames, for which axe would open another one each time.
   */
  private static List<String> found(AxeBuilder axe) {
    return axe.setLegacyMode(true).analyze().getViolations().stream().map(Window::told).toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).toList();
  }

  /** How many pixels the page is wider than the window. */
  public int overflow() {
    Object pixels =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) pixels).intValue();
  }

  /**
   * Keeps a picture, and returns what keeps somebody from using the page: what axe finds, and
   * whether it has to be scrolled sideways.
   */
  public List<String> flaws(String name) {
    shoot(name);
    List<String> flaws = new ArrayList<>(axe());
    if (overflow() > 0) {
      flaws.add(overflow() + " pixels too wide");
    }
    return flaws;
  }

  /** Keeps a picture for people to look at. */
  public void shoot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(SHOTS.resolve(name + "-" + reader + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
