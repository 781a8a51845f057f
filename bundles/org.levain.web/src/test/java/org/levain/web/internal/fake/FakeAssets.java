package org.levain.web.internal.fake;

import org.levain.web.Assets;

/** Assets that are only addresses. */
public final class FakeAssets implements Assets {

  @Override
  public String path(Class<?> anchor, String file) {
    return "levain/assets/test/0/" + file;
  }

  @Override
  public String stylesheet() {
    return "levain/assets/test/0/levain.css";
  }
}
