package org.levain.itests.bench.tomcat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A version of the small application.
 *
 * @param version what it answers
 */
record PeerWar(String version) {

  /** Where the version stands in the application. */
  static final String VERSION = "/WEB-INF/version.txt";

  private static final String WEB_XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0" metadata-complete="true">
        <servlet>
          <servlet-name>peer</servlet-name>
          <servlet-class>%s</servlet-class>
          <load-on-startup>1</load-on-startup>
        </servlet>
        <servlet-mapping>
          <servlet-name>peer</servlet-name>
          <url-pattern>/*</url-pattern>
        </servlet-mapping>
      </web-app>
      """;

  /** Writes it as a war. */
  Path asWar(Path file) {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream war = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : content().entrySet()) {
        war.putNextEntry(new ZipEntry(each.getKey().substring(1)));
        war.write(each.getValue());
        war.closeEntry();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes it as a folder, over the version that is there. What is the same is left alone: a
   * web.xml that was written again would make Tomcat load the application once more by itself.
   */
  void asFolder(Path folder) {
    try {
      for (Map.Entry<String, byte[]> each : content().entrySet()) {
        Path file = folder.resolve(each.getKey().substring(1));
        Files.createDirectories(file.getParent());
        if (Files.notExists(file) || !Arrays.equals(Files.readAllBytes(file), each.getValue())) {
          Files.write(file, each.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, byte[]> content() throws IOException {
    Class<?> type = PeerApplication.class;
    Map<String, byte[]> content = new LinkedHashMap<>();
    content.put(VERSION, utf8(version));
    content.put("/WEB-INF/web.xml", utf8(WEB_XML.formatted(type.getName())));
    String file = type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
      content.put("/WEB-INF/classes/" + file, in.readAllBytes());
    }
    return content;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
