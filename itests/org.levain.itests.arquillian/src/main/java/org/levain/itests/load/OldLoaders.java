package org.levain.itests.load;

import java.util.List;
import org.levain.itests.arquillian.Bundles;
import org.levain.itests.server.RunningServer;

/** What is left of bundles that were replaced, in a running server. */
public final class OldLoaders {

  private final RunningServer server;

  private OldLoaders(RunningServer server) {
    this.server = server;
  }

  /** Begins to watch a server. */
  public static OldLoaders in(RunningServer server) {
    server.agent().install("probe:loaders", Bundles.probe(LoaderProbe.class));
    return new OldLoaders(server);
  }

  /**
   * What there is after a forced collection.
   *
   * @param alive how many old class loaders
   * @param heap bytes in use
   * @param threads the names of the threads
   */
  public record Count(int alive, long heap, List<String> threads) {}

  /** Updates a module with the jar that it has, as the framework does it. */
  public void update(String module) {
    String jar = ModuleJar.of(server.home().resolve("bundles"), module).file().toString();
    String unused = ask("update org.levain." + module + " " + jar);
  }

  /**
   * Updates a module again and again, and counts before and after. The first update, which a pool
   * or a cache may remember, comes before both counts.
   *
   * @param use uses the module, so that there is something to leave behind
   */
  public Left replace(String module, int updates, Runnable use) {
    update(module);
    use.run();
    Count before = count();
    for (int i = 0; i < updates; i++) {
      update(module);
      use.run();
    }
    return new Left(module, updates, before, count());
  }

  /** Keeps in mind the loader of a module that is about to be replaced. */
  public void remember(String module) {
    String unused = ask("remember org.levain." + module);
  }

  /** Counts, after forced collections. */
  public Count count() {
    List<String> lines = ask("count").lines().toList();
    return new Count(
        Integer.parseInt(lines.get(0)),
        Long.parseLong(lines.get(1)),
        lines.subList(2, lines.size()));
  }

  private String ask(String question) {
    return server.agent().ask(LoaderProbe.NAME, question);
  }
}
