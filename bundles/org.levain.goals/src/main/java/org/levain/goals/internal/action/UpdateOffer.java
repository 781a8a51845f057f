package org.levain.goals.internal.action;

import java.util.List;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.templates.update.LineDiff;
import org.levain.ledger.Intent;

/**
 * What a newer version of a template has for a community that was made from it.
 *
 * @param from the version that the community has
 * @param to the version that the template has
 * @param pages its pages that would differ, those that are written first
 */
public record UpdateOffer(int from, int to, List<PageOffer> pages) {

  /** What the source of its intents begins with. */
  static final String SOURCE = "update:";

  public UpdateOffer {
    pages = List.copyOf(pages);
  }

  /** What happens to a page. */
  public enum Kind {
    /** It is not there and will be written. */
    CREATE,
    /** Nobody edited it since Levain wrote it: it will be written anew. */
    CHANGE,
    /** People edited it: what the template has new for other places goes into their text. */
    MERGE,
    /** People edited it, and all that the template has new lies where they wrote: it stays. */
    KEEP,
    /** People deleted it: it stays away. */
    GONE
  }

  /**
   * A page.
   *
   * @param page the page as the template has it now
   * @param diff what differs between what stands there and what would
   * @param left what the template says where people have written; an empty list: nothing more
   * @param intent what would be written, if the page does not stay as it is
   */
  public record PageOffer(
      CommunityPage page,
      Kind kind,
      List<LineDiff.Line> diff,
      List<List<String>> left,
      Intent.WritePage intent) {

    /** Whether something is written. */
    public boolean writes() {
      return kind != Kind.KEEP && kind != Kind.GONE;
    }
  }

  /** What is written if the offer is taken. */
  public List<PageOffer> written() {
    return pages.stream().filter(PageOffer::writes).toList();
  }
}
