package org.levain.web.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.levain.web.Assets;
import org.levain.web.internal.page.Templates;

/** Assets under stable addresses, copied into a folder beside the pages that ask for them. */
final class FolderAssets implements Assets {

  private final Path folder;

  FolderAssets(Path folder) {
    this.folder = folder;
  }

  @Override
  public String path(Class<?> anchor, String file) {
    URL url = anchor.getResource("/static/" + file);
    if (url == null) {
      throw new IllegalArgumentException(anchor + " has no file static/" + file);
    }
    String path = "levain/assets/" + file;
    copy(url, folder.resolve(path));
    return path;
  }

  @Override
  public String stylesheet() {
    return path(Templates.class, "levain.css");
  }

  private static void copy(URL from, Path to) {
    try (InputStream in = from.openStream()) {
      Files.createDirectories(to.getParent());
      Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
