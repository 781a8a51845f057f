package org.levain.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this tool, as the build wrote it. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"levain " + ofThis()};
  }

  /** The version alone. */
  public static String ofThis() {
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(in));
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
