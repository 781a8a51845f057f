package org.levain.bridge.safe;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levain.bridge.gate.Dispatcher;
import org.levain.bridge.home.DataFolder;
import org.levain.bridge.page.Calm;
import org.levain.bridge.page.CalmPage;
import org.levain.bridge.page.ListPage;
import org.levain.bridge.page.ListPage.Part;
import org.levain.bridge.server.Server;

/**
 * What is answered in safe mode. An administrator of the server sees what lies in the data folder;
 * everybody else is told that Levain is not there for the moment. No bundle is asked. Thread-safe.
 */
public final class SafePages implements Dispatcher {

  private static final Set<String> PLACES = Set.of("", "/", "/admin", "/admin/");

  private final CalmPage calm = new CalmPage();
  private final ListPage page = new ListPage();
  private final String version;
  private volatile Optional<Place> place = Optional.empty();

  private record Place(DataFolder folder, Server server) {}

  /** The pages of this version of the bridge; they know nobody yet. */
  public SafePages(String version) {
    this.version = version;
  }

  /** From now on they show this folder to the administrators of this server. */
  public void show(DataFolder folder, Server server) {
    place = Optional.of(new Place(folder, server));
  }

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Place> shown = place.filter(known -> isForThem(request, known.server()));
    if (shown.isPresent()) {
      page.answer(request, response, "safe.page", parts(shown.get()));
    } else {
      calm.answer(request, response, Calm.safe());
    }
  }

  private static boolean isForThem(HttpServletRequest request, Server server) {
    return request.getMethod().equals("GET")
        && PLACES.contains(path(request.getPathInfo()))
        && server.isAdministrator(request);
  }

  private static String path(@Nullable String info) {
    return info == null ? "" : info;
  }

  private List<Part> parts(Place shown) {
    Findings findings = new Findings(shown.folder());
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "safe.levain",
            List.of(
                row("Levain", version),
                row("Java", Runtime.version().toString()),
                row("levain.home", shown.folder().path().toString()),
                row("levain.server", shown.server().name()))));
    parts.add(new Part("safe.jars", rows(findings.jars())));
    parts.add(new Part("safe.settings", rows(findings.settings())));
    parts.add(
        new Part(
            "safe.warnings", findings.warnings().stream().map(line -> row("", line)).toList()));
    return parts;
  }

  private static List<ListPage.Row> rows(List<Finding> findings) {
    return findings.stream()
        .map(each -> new ListPage.Row(each.name(), each.text(), each.bad()))
        .toList();
  }

  private static ListPage.Row row(String name, String text) {
    return new ListPage.Row(name, text, false);
  }
}
