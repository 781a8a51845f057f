package org.levain.web.internal.asset;

import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.levain.web.Assets;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The {@code static/} folders of Levain's bundles. A file is read once and kept; a new version of
 * its bundle replaces it. Nothing here holds a class of another bundle.
 */
@Component(
    name = "org.levain.web.assets",
    service = {Assets.class, BundleAssets.class})
public final class BundleAssets implements Assets {

  private static final String OURS = "org.levain.";
  private static final Pattern FILE =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

  private final BundleContext context;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** The assets of all bundles that are there. */
  @Activate
  public BundleAssets(BundleContext context) {
    this.context = context;
  }

  @Override
  public String path(Class<?> anchor, String file) {
    Bundle bundle = FrameworkUtil.getBundle(anchor);
    Asset asset =
        find(bundle, file)
            .orElseThrow(
                () -> new IllegalArgumentException(bundle + " has no file static/" + file));
    return "levain/assets/" + bundle.getSymbolicName() + "/" + asset.hash() + "/" + file;
  }

  @Override
  public String stylesheet() {
    return path(BundleAssets.class, "levain.css");
  }

  /** The file of the bundle of this name, as it is now. */
  Optional<Asset> find(String symbolicName, String file) {
    return Stream.of(context.getBundles())
        .filter(b -> symbolicName.equals(b.getSymbolicName()) && symbolicName.startsWith(OURS))
        .filter(b -> b.getState() == Bundle.ACTIVE || b.getState() == Bundle.STARTING)
        .findAny()
        .flatMap(b -> find(b, file));
  }

  private Optional<Asset> find(Bundle bundle, String file) {
    String key = bundle.getSymbolicName() + "/" + file;
    Kept known = kept.get(key);
    if (known != null && known.is(bundle)) {
      return Optional.of(known.asset());
    }
    Optional<Asset> read = read(bundle, file);
    read.ifPresent(
        asset -> kept.put(key, new Kept(bundle.getBundleId(), bundle.getLastModified(), asset)));
    return read;
  }

  private static Optional<Asset> read(Bundle bundle, String file) {
    URL url = FILE.matcher(file).matches() ? bundle.getEntry("static/" + file) : null;
    return Optional.ofNullable(url).map(Asset::read);
  }

  /** An asset, and the state of its bundle when it was read. */
  private record Kept(long bundle, long modified, Asset asset) {

    boolean is(Bundle other) {
      return bundle == other.getBundleId() && modified == other.getLastModified();
    }
  }
}
