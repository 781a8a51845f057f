package org.levain.ledger.internal.domain;

import java.util.Optional;
import java.util.TreeSet;
import org.levain.host.Page;
import org.levain.ledger.Change.Edit;
import org.levain.ledger.Change.Verdict;
import org.levain.words.Sentence;

/** What happens to a page. */
public final class PageRules {

  private PageRules() {}

  /**
   * What happens to a page that is wanted.
   *
   * @param now the page that is there
   * @param owned what Levain wrote there last
   */
  public static Decision decide(Item item, Optional<Page> now, Optional<Owned> owned) {
    if (now.isEmpty()) {
      return item.isMerge()
          ? Decision.of(Verdict.KEEP, Sentence.of("ledger.gone"))
          : Decision.of(Verdict.CREATE);
    }
    Page page = now.get();
    if (page.hash().equals(item.hashWanted())) {
      return Decision.of(Verdict.SAME);
    }
    if (item.isMerge()) {
      return merge(item, page, owned);
    }
    if (owned.isEmpty()) {
      return item.mayReplace(page)
          ? over(Verdict.CHANGE, Sentence.of("ledger.replaced"), page, Reference.NONE)
          : over(Verdict.CONFLICT, Sentence.of("ledger.conflict"), page, Reference.NONE);
    }
    return owned.get().hashWritten().equals(page.hash())
        ? untouched(item, page, owned.get())
        : edited(page);
  }

  private static Decision merge(Item item, Page page, Optional<Owned> owned) {
    if (!item.mergedWith().equals(page.hash())) {
      return edited(page);
    }
    boolean untouched = owned.filter(o -> o.hashWritten().equals(page.hash())).isPresent();
    Sentence detail = untouched ? Sentence.NONE : Sentence.of("ledger.merged");
    return over(Verdict.CHANGE, detail, page, owned.map(Owned::by).orElse(Reference.NONE));
  }

  /** The same for a page that an interrupted step may have written, or begun to write. */
  public static Decision resume(Entry entry, Optional<Page> now, Optional<Owned> owned) {
    String wanted = entry.item().hashWanted();
    boolean written = now.filter(p -> p.hash().equals(wanted)).isPresent();
    if (written && !wanted.equals(entry.hashBefore())) {
      return asIntended(entry).asDone();
    }
    return now.filter(page -> isHalf(page, entry)).isPresent()
        ? asIntended(entry)
        : decide(entry.item(), now, owned);
  }

  private static Decision asIntended(Entry entry) {
    return new Decision(
        entry.isNew() ? Verdict.CREATE : Verdict.CHANGE,
        Sentence.NONE,
        Optional.empty(),
        entry.hashBefore(),
        entry.before(),
        new TreeSet<>(),
        entry.earlier(),
        false);
  }

  /** Whether the server was killed in the middle of writing what this entry wants. */
  public static boolean isHalf(Page page, Entry entry) {
    return !page.hash().equals(entry.hashBefore()) && isHalf(page, entry.item().wanted());
  }

  /** Whether the server was killed in the middle of putting back what was there before. */
  public static boolean isHalfBack(Page page, Entry entry) {
    return !entry.isNew() && isHalf(page, entry.before());
  }

  private static boolean isHalf(Page page, String whole) {
    String begun = plain(page.text());
    String all = plain(whole);
    return begun.length() < all.length() && all.startsWith(begun);
  }

  /** Without what ends differently when a text was cut: line ends, half a character. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replaceFirst("\uFFFD+$", "")
        .stripTrailing();
  }

  /** How a page stands that Levain wrote. */
  public static Decision stands(Page page, Owned owned) {
    return owned.hashWritten().equals(page.hash()) ? Decision.of(Verdict.SAME) : edited(page);
  }

  private static Decision untouched(Item item, Page page, Owned owned) {
    // a filter of the server may have altered the text: what counts is what was asked for then
    return owned.hashWanted().equals(item.hashWanted())
        ? Decision.of(Verdict.SAME)
        : over(Verdict.CHANGE, Sentence.NONE, page, owned.by());
  }

  private static Decision edited(Page page) {
    return over(Verdict.KEEP, Sentence.of("ledger.edited", page.author()), page, Reference.NONE);
  }

  private static Decision over(Verdict verdict, Sentence detail, Page page, Reference earlier) {
    Optional<Edit> edit =
        Optional.of(new Edit(page.author(), page.modified()))
            .filter(e -> verdict != Verdict.CHANGE);
    return new Decision(
        verdict, detail, edit, page.hash(), page.text(), new TreeSet<>(), earlier, false);
  }
}
