package org.levain.charters.internal.request;

import java.util.List;
import java.util.Optional;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.HeldTexts;
import org.levain.host.Member;
import org.levain.host.Page;
import org.levain.host.Pages;
import org.levain.host.SaveAct;

/** The requests that wait for somebody's answer. */
public final class OpenRequests {

  /** The most that are looked through: those that have waited longest. */
  private static final int MOST = 1_000;

  private static final int MOST_LISTED = 100;

  private final HeldTexts texts;
  private final Deciders deciders;
  private final Optional<Pages> pages;

  /** Looks here. */
  public OpenRequests(HeldTexts texts, Deciders deciders, Optional<Pages> pages) {
    this.texts = texts;
    this.deciders = deciders;
    this.pages = pages;
  }

  /** Those that this member answers, the oldest first, without their texts; at most 100. */
  public List<HeldText> of(Optional<Member> member) {
    return member.filter(deciders::decides).stream()
        .flatMap(m -> texts.asked(MOST).stream().filter(text -> deciders.may(text, m)))
        .limit(MOST_LISTED)
        .toList();
  }

  /** Whether the page was changed since, so that the text cannot simply take its place. */
  boolean changedSince(HeldText text) {
    String now = pages.flatMap(p -> p.find(text.where().page())).map(Page::hash).orElse("");
    return text.where().act() != SaveAct.COMMENT && !now.equals(text.where().baseHash());
  }
}
