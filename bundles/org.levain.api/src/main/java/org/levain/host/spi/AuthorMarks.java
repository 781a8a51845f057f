package org.levain.host.spi;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module shows beside a member's name where the server says who wrote something: its page
 * information, its list of recent changes. Registered as a service; the server's adapter asks each
 * one for every author that a page names, so answer from memory: at most a tenth of a millisecond,
 * no query. An exception is logged and the name stands alone. Only where the server has {@link
 * org.levain.host.Capability#INJECT}.
 */
@ConsumerType
public interface AuthorMarks {

  /**
   * Marks for this member, at most three of them are shown.
   *
   * @param memberUid the member's stable identifier
   * @param locale the reader's language
   */
  List<Mark> marksFor(String memberUid, Locale locale);

  /**
   * A small picture that means something.
   *
   * @param svg the picture as inline SVG on a square, made by a template: nothing that a person
   *     typed stands in it unescaped
   * @param text what it means, for those who do not see it and for those who point at it
   * @param path where it leads, below {@code levain/}; empty: nowhere
   */
  record Mark(String svg, String text, String path) {}
}
