package org.levain.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levain.host.Member;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module shows on Levain's own page of a member, where the server has none about them: for
 * members who have signed in. Registered as a service; asked for every such page that is shown, so
 * answer from memory. An exception is logged and the panel is left out; it goes with the service.
 */
@ConsumerType
public interface MemberPanels {

  /** What there is to show about this member, in this language; empty: nothing. */
  Optional<Panel> panelFor(Member member, Locale locale);

  /**
   * A few things under one heading. All words are plain text.
   *
   * @param title the heading
   * @param items what stands below it, at most twenty are shown
   */
  record Panel(String title, List<Item> items) {

    public Panel {
      items = List.copyOf(items);
    }
  }

  /**
   * One of them.
   *
   * @param picture path of a square picture below {@code levain/}, which whoever has signed in may
   *     read; it says nothing that the words do not
   * @param title what it is
   * @param detail more about it, one line
   * @param link path below {@code levain/} where more is found; empty: nowhere
   * @param linkText what is found there
   */
  record Item(String picture, String title, String detail, String link, String linkText) {}
}
