package org.levain.terminal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Paths that people type. In the C locale Java cannot make a path of a name with accents, but it
 * can make one of a URI, because that names the bytes.
 */
public final class Paths {

  private Paths() {}

  /** The folder in which the person stands, with its accents where Linux knows them. */
  static Path here() {
    try {
      return Path.of("/proc/self/cwd").toRealPath();
    } catch (IOException e) {
      return Path.of("").toAbsolutePath();
    }
  }

  /** The path that was typed, relative to the folder. */
  public static Path resolve(Path folder, String typed) {
    return platformIsUtf8() ? folder.resolve(typed) : byUri(folder, typed);
  }

  /** The path with its accents, for people. */
  public static String text(Path path) {
    return platformIsUtf8() ? path.toString() : path.toUri().getPath().replaceFirst("/$", "");
  }

  /** The last name of the path with its accents. */
  public static String name(Path path) {
    String text = text(path.toAbsolutePath().normalize());
    return text.substring(text.replace('\\', '/').lastIndexOf('/') + 1);
  }

  /** Whether Java reads arguments and file names as UTF-8 here. */
  static boolean platformIsUtf8() {
    return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
        .equals(StandardCharsets.UTF_8);
  }

  private static Path byUri(Path folder, String typed) {
    String encoded =
        Arrays.stream(typed.split("/", -1)).map(Paths::encode).collect(Collectors.joining("/"));
    String base = folder.toUri().toString().replaceFirst("/*$", "/");
    return Path.of(
            typed.startsWith("/") ? URI.create("file://" + encoded) : URI.create(base + encoded))
        .normalize();
  }

  private static String encode(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
