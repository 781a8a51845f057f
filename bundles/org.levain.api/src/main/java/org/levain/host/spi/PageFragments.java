package org.levain.host.spi;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.levain.host.Member;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module adds above a page of the server, when somebody reads it. Registered as a service;
 * the server's adapter asks each one for every page that is shown, so answer from memory: at most a
 * millisecond, no query on a miss. An exception is logged and the page is shown without the
 * fragment. Only where the server has {@link org.levain.host.Capability#INJECT}.
 */
@ConsumerType
public interface PageFragments {

  /**
   * Fragments for this page.
   *
   * @param page the page's name in the server
   * @param reader who reads, or null for somebody who has not signed in
   * @param locale the reader's language
   */
  List<Fragment> fragmentsFor(String page, @Nullable Member reader, Locale locale);

  /**
   * Fragments beside the server's editor, while somebody writes this page, which need not exist
   * yet.
   *
   * @param page the page's name in the server
   * @param writer who writes, or null for somebody who has not signed in
   * @param locale the writer's language
   */
  default List<Fragment> besideEditor(String page, @Nullable Member writer, Locale locale) {
    return List.of();
  }

  /**
   * A piece of markup in a shadow root of its own.
   *
   * @param element the custom element's name: {@code levain-goal}
   * @param html what stands in the shadow root, escaped by a template; links are relative to the
   *     context path's {@code levain/}
   * @param text the same in plain text, for those who get no shadow root
   */
  record Fragment(String element, String html, String text) {}
}
