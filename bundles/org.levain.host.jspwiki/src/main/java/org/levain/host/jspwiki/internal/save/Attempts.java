package org.levain.host.jspwiki.internal.save;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.ContextEnum;
import org.apache.wiki.preferences.Preferences;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.host.SaveAct;
import org.levain.host.jspwiki.internal.page.PageStore;
import org.levain.host.spi.SaveAttempt;
import org.levain.host.spi.SaveAttempt.Words;

/** What the wiki is about to save, as guards are asked about it. */
final class Attempts {

  /** Entries of a weblog, and the pages with what is said to them. */
  private static final Pattern ENTRY = Pattern.compile("(.+)_(?:blogentry|comments)_\\d{6,8}_\\d+");

  /** What the wiki's comment form puts between the page and a comment, and behind it. */
  private static final String LINE = "----\n\n";

  private static final String SIGNATURE = "\n\n%%signature\n";
  private static final String SIGNED = "\n/%";
  private static final Pattern SIGNER =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}]|\\[[^\\[\\]{}|\\n]{1,100}\\|[^\\[\\]{}|\\n]{1,200}\\])"
              + "[^\\[\\]{}|%\\\\\\n]{0,200}");

  private final PageStore pages;
  private final Members members;

  Attempts(PageStore pages, Members members) {
    this.pages = pages;
    this.members = members;
  }

  SaveAttempt of(Context context, String content) {
    String page = context.getPage().getName();
    String text = content.replace("\r\n", "\n");
    Supplier<Optional<String>> now =
        () -> pages.exists(page) ? Optional.of(pages.text(page)) : Optional.empty();
    Optional<String> entryOf =
        Optional.of(ENTRY.matcher(page)).filter(Matcher::matches).map(m -> m.group(1));
    boolean comment =
        ContextEnum.PAGE_COMMENT.getRequestContext().equals(context.getRequestContext())
            && (entryOf.isPresent() || pages.exists(page));
    Optional<Words> said = comment ? said(text, now.get().orElse("")) : Optional.empty();
    return new SaveAttempt(
        page,
        entryOf,
        said.isPresent() ? SaveAct.COMMENT : pages.exists(page) ? SaveAct.CHANGE : SaveAct.NEW,
        said.orElseGet(() -> Words.page(text)),
        now,
        author(context).orElse(null),
        language(context));
  }

  /**
   * A comment stands below the page as it was; anything else is a change like any other. A
   * signature is a name, perhaps with an address, and a day: what else somebody puts in its place
   * has been said.
   */
  private static Optional<Words> said(String text, String now) {
    String page = now.stripTrailing();
    if (!text.startsWith(page)) {
      return Optional.empty();
    }
    String added = text.substring(page.length()).stripTrailing();
    int from = added.length() - added.stripLeading().length();
    int begin = added.startsWith(LINE, from) ? from + LINE.length() : from;
    int signature = added.endsWith(SIGNED) ? added.lastIndexOf(SIGNATURE) : -1;
    int end = signature >= begin && isSigned(added, signature) ? signature : added.length();
    return Optional.of(
        new Words(added.substring(begin, end), added.substring(0, begin), added.substring(end)));
  }

  private static boolean isSigned(String added, int signature) {
    int from = signature + SIGNATURE.length();
    int to = added.length() - SIGNED.length();
    return from < to && SIGNER.matcher(added).region(from, to).matches();
  }

  /** On a road without a request, the wiki has asked for the password and named the author. */
  private Optional<Member> author(Context context) {
    HttpServletRequest request = context.getHttpRequest();
    if (request != null) {
      return members.current(request);
    }
    return Optional.ofNullable(context.getPage().getAuthor()).flatMap(members::byLogin);
  }

  static Locale language(Context context) {
    return context.getHttpRequest() == null ? Locale.ENGLISH : Preferences.getLocale(context);
  }
}
