package org.levain.web.internal.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** A framework with one bundle, whose content is a folder. */
public final class FakeBundles {

  private final String name;
  private final Path content;
  private long modified = 1;

  /** A bundle of this name with this content. */
  public FakeBundles(String name, Path content) {
    this.name = name;
    this.content = content;
  }

  /** Changes a file, as a new version of the bundle would. */
  public void update(String file, String text) {
    try {
      Path path = content.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      modified++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The framework as a bundle sees it. */
  public BundleContext context() {
    return fake(BundleContext.class, (method, argument) -> new Bundle[] {bundle()});
  }

  private Bundle bundle() {
    return fake(
        Bundle.class,
        (method, argument) ->
            switch (method) {
              case "getSymbolicName" -> name;
              case "getState" -> Bundle.ACTIVE;
              case "getBundleId" -> 7L;
              case "getLastModified" -> modified;
              case "getEntry" -> entry((String) argument);
              default -> throw new UnsupportedOperationException(method);
            });
  }

  private URL entry(String path) {
    Path file = content.resolve(path);
    try {
      return Files.exists(file) ? file.toUri().toURL() : null;
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Answering {
    Object to(String method, Object argument);
  }

  private static <T> T fake(Class<T> type, Answering answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                answers.to(method.getName(), arguments == null ? null : arguments[0])));
  }
}
