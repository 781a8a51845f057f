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
  private final KnownNames known;

  PageNames(RunningWiki wiki) {
    this.wiki = wiki;
    this.known = new KnownNames(this::all);
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
    resolved(name)
        .or(() -> all().stream().filter(other -> KnownNames.alike(other, name)).findFirst())
        .ifPresent(
            other -> {
              throw badName(Sentence.of("page.name-taken", name, other));
            });
  }

  /**
   * The page that the wiki, or a reader, would take for this one, from memory; one that was made in
   * the wiki less than a second ago may be missed.
   */
  Optional<String> likeNamed(String name) {
    return resolved(name).or(() -> known.like(name));
  }

  /** A page has come or gone. */
  void changed() {
    known.forget();
  }

  private Optional<String> resolved(String name) {
    try {
      String resolved = wiki.engine().getFinalPageName(name);
      return Optional.ofNullable(resolved).filter(other -> !other.equals(name));
    } catch (ProviderException e) {
      throw new HostRefusal(Reason.FAILED, Sentence.of("page.unreadable"), e);
    }
  }

  /** The names that the wiki's links know: a list of pages would be sorted anew each time. */
  private Set<String> all() {
    return wiki.part(ReferenceManager.class).findCreated();
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
