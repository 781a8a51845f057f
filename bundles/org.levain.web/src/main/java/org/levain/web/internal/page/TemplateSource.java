package org.levain.web.internal.page;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;

/** A module's {@code templates/} folder, with web's own below {@code levain/}. */
final class TemplateSource implements TemplateLoader {

  private final Class<?> anchor;

  TemplateSource(Class<?> anchor) {
    this.anchor = anchor;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    Class<?> owner = name.startsWith("levain/") ? TemplateSource.class : anchor;
    return owner.getResource("/templates/" + name);
  }

  @Override
  public long getLastModified(Object source) {
    return 0; // a bundle's content never changes
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    URLConnection connection = ((URL) source).openConnection();
    connection.setUseCaches(false);
    return new InputStreamReader(connection.getInputStream(), encoding);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // the reader is closed by whoever reads
  }
}
