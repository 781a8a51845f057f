package org.levain.itests.contract.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.itests.server.Account;
import org.levain.itests.server.RunningServer;
import org.levain.itests.server.SignInForm;

/** A Chromium without a screen. Each reader gets windows of their own, and signs in once. */
public final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final RunningServer server;
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  private final Map<SignedIn, String> signedIn = new HashMap<>();

  /** A server keeps the language in which somebody signed in for the whole session. */
  private record SignedIn(Account account, Reader reader) {}

  private Browser(
      RunningServer server, Playwright playwright, com.microsoft.playwright.Browser browser) {
    this.server = server;
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts one beside a server. */
  public static Browser start(RunningServer server) throws IOException, InterruptedException {
    Optional<Path> program = Chromium.find();
    Playwright.CreateOptions options = new Playwright.CreateOptions();
    if (program.isPresent()) {
      options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    }
    Playwright playwright = Playwright.create(options);
    LaunchOptions launch = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
    program.ifPresent(launch::setExecutablePath);
    return new Browser(server, playwright, playwright.chromium().launch(launch));
  }

  /** A window of somebody who has not signed in. */
  public Window open(Reader reader) {
    return window(reader, Optional.empty());
  }

  /** A window of somebody who has signed in through the server's own form. */
  public Window open(Reader reader, Account account) {
    return window(
        reader, Optional.of(signedIn.computeIfAbsent(new SignedIn(account, reader), this::signIn)));
  }

  private Window window(Reader reader, Optional<String> state) {
    com.microsoft.playwright.Browser.NewContextOptions options = reader.options();
    state.ifPresent(options::setStorageState);
    return new Window(server, reader, browser.newContext(options));
  }

  private String signIn(SignedIn who) {
    Account account = who.account();
    try (BrowserContext context = browser.newContext(who.reader().options())) {
      Page page = context.newPage();
      SignInForm form = server.kind().signInForm();
      page.navigate(server.url().resolve(form.page()).toString());
      page.fill(form.login(), account.login());
      page.fill(form.password(), account.password());
      page.locator(form.button()).first().click();
      page.waitForURL(url -> !url.contains(form.page().replaceFirst("\\?.*", "")));
      return context.storageState();
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
