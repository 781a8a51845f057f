package org.levain.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.levain.web.Caller;
import org.levain.web.MenuEntry;
import org.levain.web.Messages;
import org.levain.web.View;
import org.levain.web.internal.page.Frame;
import org.levain.web.internal.page.Frame.HostNames;
import org.levain.web.internal.page.Frame.MenuItem;
import org.levain.web.internal.page.Templates;
import org.levain.web.internal.visit.Display;
import org.levain.web.internal.visit.Location;

/**
 * Draws a module's views as the running server would, and writes them as files that a browser
 * opens. Immutable: {@link #as}, {@link #in}, {@link #at} and the others answer a changed copy.
 */
public final class PageTester {

  /** Below this folder, in the module that is tested, the pages are written. */
  public static final Path FOLDER = Path.of("target", "pages");

  private final Templates templates;
  private final Frame frame;

  private PageTester(Templates templates, Frame frame) {
    this.templates = templates;
    this.frame = frame;
  }

  /** The pages of the module that this class belongs to, for an administrator, in English. */
  public static PageTester of(Class<?> anchor) {
    return of(anchor, Messages.of(anchor));
  }

  /** The same with other words. */
  public static PageTester of(Class<?> anchor, Messages messages) {
    Templates templates = new Templates(anchor, messages, new FolderAssets(FOLDER));
    Frame frame =
        new Frame(
            TestCaller.administrator(),
            true,
            Display.AUTO,
            new Location("page/"),
            "GET",
            "the-token",
            new HostNames("Pontarel wiki", "Wiki.jsp?page=Main", "Login.jsp"),
            List.of(
                new MenuItem("goals/", "Goals"),
                new MenuItem("seeding/", "Seeding"),
                new MenuItem("admin/", "Administration")),
            "",
            "0.1.0");
    return new PageTester(templates, frame);
  }

  /** For another reader. */
  public PageTester as(TestCaller caller) {
    return with(caller, caller.may("*"), frame.display(), frame.location(), frame.menu());
  }

  /** In another language. */
  public PageTester in(Locale language) {
    return as(((TestCaller) frame.caller()).in(language));
  }

  /** At an address below {@code levain/}. */
  public PageTester at(String path) {
    return with(
        frame.caller(), frame.administrator(), frame.display(), new Location(path), frame.menu());
  }

  /** With a menu of these entries, and the words of a module. */
  public PageTester menu(Messages messages, List<MenuEntry> entries) {
    List<MenuItem> items =
        entries.stream()
            .map(
                e -> new MenuItem(e.path(), messages.text(frame.caller().locale(), e.messageKey())))
            .toList();
    return with(frame.caller(), frame.administrator(), frame.display(), frame.location(), items);
  }

  /** As a reader sees it who chose the dark display. */
  public PageTester dark() {
    return with(
        frame.caller(), frame.administrator(), Display.DARK, frame.location(), frame.menu());
  }

  private PageTester with(
      Caller caller,
      boolean administrator,
      Display display,
      Location location,
      List<MenuItem> menu) {
    return new PageTester(
        templates,
        new Frame(
            caller,
            administrator,
            display,
            location,
            frame.method(),
            caller.member().isPresent() ? "the-token" : "",
            frame.host(),
            menu,
            frame.organisation(),
            frame.version()));
  }

  /**
   * The page as HTML.
   *
   * @throws RuntimeException if the template is missing or at fault
   */
  public String render(View view) {
    return templates.render(view, frame);
  }

  /**
   * Writes the page to {@code target/pages/levain/NAME.html}, with style sheet and scripts beside
   * it.
   */
  public Path write(String name, View view) {
    Path file = FOLDER.resolve("levain").resolve(name + ".html");
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, at(name + ".html").render(view));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
