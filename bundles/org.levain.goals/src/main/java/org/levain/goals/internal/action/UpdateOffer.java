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

  public UpdateOffer {
    pages = List.copyOf(pages);
  }

  /** What happens to a page. */
  public enum Kind {
    /** It is not there and will be written. */
    CREATE,
    /** Nobody edited it since Levain wrote it: it will be written anew. */
    CHANGE,
    /** People edited it: it stays, and they are shown what they could take over. */
    KEEP
  }

  /**
   * A page.
   *
   * @param page the page as the template has it now
   * @param diff what differs between what stands there and what would
   * @param merged for a page that people edited: their text with what could be taken over
   * @param left how many changes of the template lie where people have written
   * @param intent what would be written; for a page that stays: what the ledger will not write
   */
  public record PageOffer(
      CommunityPage page,
      Kind kind,
      List<LineDiff.Line> diff,
      String merged,
      int left,
      Intent intent) {}

  /** What is written if the offer is taken. */
  public List<PageOffer> written() {
    return pages.stream().filter(p -> p.kind() != Kind.KEEP).toList();
  }
}
