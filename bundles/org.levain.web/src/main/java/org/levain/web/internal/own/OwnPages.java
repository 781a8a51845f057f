package org.levain.web.internal.own;

import java.util.Set;
import org.levain.web.WebModule;
import org.levain.web.internal.asset.AssetResource;
import org.levain.web.internal.asset.BundleAssets;
import org.levain.web.internal.module.Frames;

/** Web's own module: whatever lies below {@code levain/} and below no other module. */
public final class OwnPages implements WebModule {

  private final Set<Object> resources;

  /** The pages and files of this bundle. */
  public OwnPages(BundleAssets assets, Frames frames) {
    resources =
        Set.of(
            new PingResource(),
            new HomeResource(frames),
            new DisplayResource(),
            new StyleGuideResource(),
            new AssetResource(assets));
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public Set<Object> resources() {
    return resources;
  }
}
