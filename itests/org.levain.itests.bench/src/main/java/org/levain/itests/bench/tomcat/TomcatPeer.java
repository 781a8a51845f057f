package org.levain.itests.bench.tomcat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.levain.itests.load.Swapped;

/**
 * The Tomcat of the tests with nothing of Levain inside: a small application is replaced in the two
 * ways that Tomcat has, by its own manager, under the open schedule of a swap. Not thread-safe.
 */
public final class TomcatPeer implements AutoCloseable {

  /** The side of {@link #reload}. */
  public static final String RELOAD = "tomcat-reload";

  /** The side of {@link #parallel}. */
  public static final String PARALLEL = "tomcat-parallel";

  private final PeerTomcat tomcat;
  private final int perSecond;
  private int version = 1;

  private TomcatPeer(PeerTomcat tomcat, int perSecond) {
    this.tomcat = tomcat;
    this.perSecond = perSecond;
  }

  /**
   * Starts it, and lets it get as quick as it will be.
   *
   * @param folder its own, made anew
   * @param perSecond how many requests are due in a second
   */
  public static TomcatPeer start(Path folder, int perSecond) {
    TomcatPeer peer = new TomcatPeer(PeerTomcat.start(folder), perSecond);
    for (String application : List.of(PeerTomcat.RELOADED, PeerTomcat.DEPLOYED)) {
      Swapped unused = peer.load(application).change(0, perSecond, () -> {});
    }
    return peer;
  }

  /**
   * Replaces the application's files and has it reloaded: one version after the other.
   *
   * @param round makes what is written unique
   */
  public Swapped reload(int round) {
    return change(PeerTomcat.RELOADED, round, next -> next.asFolder(tomcat.reloaded()), "reload?");
  }

  /**
   * Deploys a newer version beside the old one, which is taken out once nobody uses it.
   *
   * @param round makes what is written unique
   */
  public Swapped parallel(int round) {
    Path war = tomcat.next();
    String address = URLEncoder.encode(war.toUri().toString(), StandardCharsets.UTF_8);
    String order = "deploy?version=%04d&war=%s&".formatted(version + 1, address);
    return change(PeerTomcat.DEPLOYED, round, next -> next.asWar(war), order);
  }

  private interface Preparation {
    void prepare(PeerWar next);
  }

  private Swapped change(String application, int round, Preparation preparation, String order) {
    String next = Integer.toString(++version);
    preparation.prepare(new PeerWar(next));
    Swapped swapped =
        load(application)
            .change(round, perSecond, () -> tomcat.manage(order + "path=/" + application));
    String now = tomcat.get(tomcat.address(application));
    if (!now.equals(next)) {
      throw new IllegalStateException("%s answers %s, not %s".formatted(application, now, next));
    }
    return swapped;
  }

  private PeerLoad load(String application) {
    return new PeerLoad(tomcat.address(application), tomcat.kept(), tomcat.process().toHandle());
  }

  @Override
  public void close() {
    tomcat.close();
  }
}
