package org.levain.web;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Files of a bundle's {@code static/} folder under addresses that hold a hash of their content, so
 * that browsers may keep them for a year. Answered without session, cookie or query. Thread-safe.
 */
@ProviderType
public interface Assets {

  /**
   * Path of an asset below the context path, without a leading slash: {@code
   * levain/assets/org.levain.web/3f2a91c0/levain.css}.
   *
   * @param anchor a class of the bundle that holds the file
   * @param file name below {@code static/}: {@code wiki.js}
   * @throws IllegalArgumentException if the bundle has no such file
   */
  String path(Class<?> anchor, String file);

  /** Path of Levain's style sheet, for fragments in the server's own pages. */
  String stylesheet();
}
