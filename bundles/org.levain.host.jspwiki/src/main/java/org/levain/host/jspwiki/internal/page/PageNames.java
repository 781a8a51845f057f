package org.levain.host.jspwiki.internal.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.wiki.api.exceptions.ProviderException;
import org.apache.wiki.parser.MarkupParser;
import org.apache.wiki.references.ReferenceManager;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.jspwiki.internal.RunningWiki;
import org.levain.words.Sentence;

/** What a page may be called, by the wiki's own rules for the target of a link. */
final class PageNames {

  /**
   * The wiki's file provider keeps a page under its encoded name, and a file name has 255 bytes.
   */
  private static final int LONGEST_ENCODED = 220;

  /** Pages by which people arrange every page of the wiki; never ours to write. */
  private static final Set<String> ARRANGEMENTS =
      Set.of("LeftMenu", "LeftMenuFooter", "MoreMenu", "TitleBox", "PageHeader", "PageFooter");

  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’](?=s\\b)");
  private static final Pattern SEPARATOR = Pattern.compile("['’/\\\\|:;]");

  private final RunningWiki wiki;

  PageNames(RunningWiki wiki) {
    this.wiki = wiki;
  }

  /**
   * {@code Qu’est-ce que c’est ?} becomes {@code Qu est-ce que c est}, {@code The animator’s week}
   * becomes {@code The animators week}: the wiki itself would join the words and write a capital.
   */
  String of(String title) {
    String words = SEPARATOR.matcher(POSSESSIVE.matcher(title).replaceAll("")).replaceAll(" ");
    String name = shorten(MarkupParser.cleanLink(words.strip()).replaceAll("\\s+", " ").strip());
    if (name.chars().noneMatch(Character::isLetterOrDigit)) {
      throw badName(Sentence.of("page.no-name", title));
    }
    refuseSpecial(name);
    return name;
  }

  /** Refuses a name that no page can have, or whose page no link would reach. */
  void check(String name) {
    if (name.isBlank()
        || !name.equals(MarkupParser.cleanLink(name))
        || !name.equals(name.strip())) {
      throw badName(Sentence.of("page.bad-name", name));
    }
    if (encodedLength(name) > LONGEST_ENCODED) {
      throw badName(Sentence.of("page.name-too-long", name));
    }
    refuseSpecial(name);
  }

  /** Refuses a name for a new page that the wiki, or a reader, would take for another page. */
  void requireFree(String name) {
    likeNamed(name)
        .ifPresent(
            other -> {
              throw badName(Sentence.of("page.name-taken", name, other));
            });
  }

  /** The page that the wiki, or a reader, would take for this one, from memory. */
  Optional<String> likeNamed(String name) {
    try {
      String resolved = wiki.engine().getFinalPageName(name);
      if (resolved != null && !resolved.equals(name)) {
        return Optional.of(resolved);
      }
      // the names that the wiki's links know: a list of pages would be sorted anew each time
      return wiki.part(ReferenceManager.class).findCreated().stream()
          .filter(other -> other.equalsIgnoreCase(name) && !other.equals(name))
          .findFirst();
    } catch (ProviderException e) {
      throw new HostRefusal(Reason.FAILED, Sentence.of("page.unreadable"), e);
    }
  }

  private void refuseSpecial(String name) {
    if (ARRANGEMENTS.contains(name) || wiki.engine().getSpecialPageReference(name) != null) {
      throw badName(Sentence.of("page.own-name", name));
    }
  }

  private String shorten(String name) {
    String shorter = name;
    while (encodedLength(shorter) > LONGEST_ENCODED - 30) {
      int space = shorter.lastIndexOf(' ');
      shorter = shorter.substring(0, space > 0 ? space : shorter.length() - 1).strip();
    }
    return shorter;
  }

  private int encodedLength(String name) {
    return wiki.engine().encodeName(name).length();
  }

  private static HostRefusal badName(Sentence sentence) {
    return new HostRefusal(Reason.BAD_NAME, sentence);
  }
}
