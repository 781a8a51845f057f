package org.levain.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** One migration, wherever its address points to. */
public final class Script extends LoadableResource {

  private final URL address;

  /** The migration at this address. */
  public Script(URL address) {
    this.address = address;
  }

  @Override
  public Reader read() {
    try {
      return new InputStreamReader(address.openStream(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (InputStream in = address.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String getFilename() {
    String path = address.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public String getRelativePath() {
    return getFilename();
  }

  @Override
  public String getAbsolutePath() {
    return address.toString();
  }

  @Override
  public @Nullable String getAbsolutePathOnDisk() {
    return null;
  }
}
