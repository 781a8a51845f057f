package org.levain.openapi;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The resources of a package that are for programs: their {@code @Path} starts with {@code api}.
 */
final class RestClasses {

  private RestClasses() {}

  /** The resources of the package, sorted by name. */
  static List<Class<?>> of(String home) {
    String folder = home.replace('.', '/') + "/";
    try {
      return Collections.list(RestClasses.class.getClassLoader().getResources(folder)).stream()
          .flatMap(place -> classNames(place, folder))
          .sorted()
          .<Class<?>>map(RestClasses::load)
          .filter(RestClasses::isForPrograms)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> classNames(URL place, String folder) {
    return entries(place, folder)
        .filter(name -> name.startsWith(folder) && name.endsWith(".class"))
        .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'));
  }

  private static Stream<String> entries(URL place, String folder) {
    try {
      if (place.getProtocol().equals("jar")) {
        String file = place.getPath().substring("file:".length(), place.getPath().indexOf('!'));
        try (JarFile jar = new JarFile(file)) {
          return jar.stream().map(entry -> entry.getName()).toList().stream();
        }
      }
      java.nio.file.Path root = java.nio.file.Path.of(place.toURI());
      try (Stream<java.nio.file.Path> files = java.nio.file.Files.list(root)) {
        return files.map(file -> folder + file.getFileName()).toList().stream();
      }
    } catch (IOException | java.net.URISyntaxException e) {
      throw new IllegalStateException("The classes in " + place + " cannot be listed", e);
    }
  }

  private static boolean isForPrograms(Class<?> type) {
    Path path = type.getAnnotation(Path.class);
    return path != null && path.value().startsWith("api");
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, RestClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
