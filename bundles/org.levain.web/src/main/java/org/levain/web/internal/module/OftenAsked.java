package org.levain.web.internal.module;

import java.util.List;
import java.util.stream.Stream;
import org.levain.web.Endpoints.Endpoint;
import org.levain.web.MenuEntry;

/**
 * What people will ask of a module first: the pages of the menu, lists for programs, other pages.
 * Whoever changes bundles asks for them before people do, so that nobody waits for classes and
 * templates to be read (decision 019).
 */
final class OftenAsked {

  /** The property of a servlet that names them, as paths that begin with a slash. */
  static final String PROPERTY = "levain.warm";

  private static final int MOST = 12;

  private OftenAsked() {}

  static String[] of(List<MenuEntry> menu, List<Endpoint> endpoints) {
    List<String> all =
        endpoints.stream()
            .filter(endpoint -> endpoint.method().equals("GET"))
            .map(Endpoint::path)
            .filter(path -> !path.contains("{"))
            .sorted()
            .toList();
    Stream<String> first = menu.stream().map(MenuEntry::path);
    Stream<String> lists = all.stream().filter(path -> isList(path, endpoints));
    Stream<String> pages = all.stream().filter(path -> !path.contains("api/"));
    return Stream.of(first, lists, pages)
        .flatMap(paths -> paths)
        .distinct()
        .limit(MOST)
        .map(path -> "/" + path)
        .toArray(String[]::new);
  }

  /** Single things lie below it; other addresses for programs may be work. */
  private static boolean isList(String path, List<Endpoint> endpoints) {
    return path.contains("api/")
        && endpoints.stream().anyMatch(each -> each.path().startsWith(path + "/{"));
  }
}
