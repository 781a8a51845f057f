package org.levain.goals.internal.action;

import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.action.UpdateOffer.Kind;
import org.levain.goals.internal.action.UpdateOffer.PageOffer;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.templates.update.LineDiff;
import org.levain.goals.templates.update.ThreeWay;
import org.levain.host.Page;
import org.levain.host.Pages;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Intent.WritePage;
import org.levain.ledger.Ledger;

/**
 * What becomes of one page when its template has another text: people always win. Where they
 * changed another place than the template did, both stand in the page; where they changed the same
 * place, theirs stays. A page that they deleted stays away.
 */
final class PageOffers {

  private final Pages pages;
  private final Ledger ledger;
  private final Community community;

  PageOffers(Pages pages, Ledger ledger, Community community) {
    this.pages = pages;
    this.ledger = ledger;
    this.community = community;
  }

  /**
   * The offer for a page; empty where there is nothing to offer.
   *
   * @param was what the template said before, where the community has the page already
   * @param text what it says now
   */
  Optional<PageOffer> of(CommunityPage page, Optional<String> was, String text) {
    Optional<Page> there = pages.find(page.name());
    List<String> wanted = lines(text);
    if (there.isEmpty() && was.isPresent()) {
      return Optional.of(
          new PageOffer(page, Kind.GONE, List.of(), List.of(wanted), write(page, "")));
    }
    List<String> now = lines(there.map(Page::text).orElse(""));
    WritePage intent = write(page, text);
    Verdict verdict = ledger.compare(List.of(intent)).get(0).verdict();
    if (verdict == Verdict.SAME) {
      return Optional.empty();
    }
    if (verdict == Verdict.CREATE || verdict == Verdict.CHANGE) {
      Kind kind = there.isEmpty() ? Kind.CREATE : Kind.CHANGE;
      WritePage onlyOnto = there.map(p -> intent.mergedWith(p.hash())).orElse(intent);
      return Optional.of(new PageOffer(page, kind, LineDiff.of(now, wanted), List.of(), onlyOnto));
    }
    return there.flatMap(p -> merged(page, p, ThreeWay.merge(lines(was.orElse("")), now, wanted)));
  }

  /** A page that people edited. */
  private Optional<PageOffer> merged(CommunityPage page, Page there, ThreeWay merge) {
    List<String> now = lines(there.text());
    boolean stays = merge.lines().equals(now);
    if (stays && !merge.leavesSomething()) {
      return Optional.empty();
    }
    Kind kind = stays ? Kind.KEEP : Kind.MERGE;
    List<LineDiff.Line> diff = stays ? List.of() : LineDiff.of(now, merge.lines());
    WritePage intent = write(page, String.join("\n", merge.lines())).mergedWith(there.hash());
    return Optional.of(new PageOffer(page, kind, diff, merge.left(), intent));
  }

  private WritePage write(CommunityPage page, String text) {
    String source = UpdateOffer.SOURCE + community.template().id();
    return new WritePage(page.name(), text, Optional.empty(), community.name(), source);
  }

  private static List<String> lines(String text) {
    return text.isBlank() ? List.of() : text.stripTrailing().lines().toList();
  }
}
