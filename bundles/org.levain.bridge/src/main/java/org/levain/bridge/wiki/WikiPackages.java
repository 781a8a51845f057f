package org.levain.bridge.wiki;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The packages of the wiki's own jars. All of them, not only those that an adapter imports today:
 * an adapter that is dropped in later may import others, and the framework offers what it was
 * started with.
 */
final class WikiPackages {

  private static final String JARS = "/WEB-INF/lib/";
  private static final String WIKI = "org/apache/wiki/";

  private WikiPackages() {}

  static Set<String> in(ServletContext context) {
    Set<String> packages = new TreeSet<>();
    Set<String> paths = context.getResourcePaths(JARS);
    if (paths != null) {
      paths.stream()
          .filter(path -> path.startsWith(JARS + "jspwiki-") && path.endsWith(".jar"))
          .forEach(path -> read(context, path, packages));
    }
    return packages;
  }

  private static void read(ServletContext context, String path, Set<String> packages) {
    try (InputStream in = context.getResourceAsStream(path);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.startsWith(WIKI) && name.endsWith(".class")) {
          packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
