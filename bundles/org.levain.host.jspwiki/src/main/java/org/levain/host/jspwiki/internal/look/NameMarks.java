package org.levain.host.jspwiki.internal.look;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levain.host.jspwiki.internal.look.NamesOnPage.Writers;
import org.levain.host.jspwiki.internal.member.Authors;
import org.levain.host.spi.AuthorMarks;
import org.levain.host.spi.AuthorMarks.Mark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Marks for the authors that a page names, in a {@code template} element that nobody sees: our
 * script puts each beside its name before the page is drawn. So no request is made for them, and
 * nobody can ask for names that they do not see. A name that means two members has none.
 */
final class NameMarks {

  private static final Logger LOG = LoggerFactory.getLogger(NameMarks.class);
  private static final int MOST = 3;

  private final Authors authors;
  private final List<AuthorMarks> makers;

  NameMarks(Authors authors, List<AuthorMarks> makers) {
    this.authors = authors;
    this.makers = makers;
  }

  /** The element for the names that were not marked in this page before, or nothing. */
  String beside(Shown shown, String html, Locale locale) {
    Set<String> recent = NamesOnPage.inRecentChanges(html);
    Optional<Writers> writers =
        shown.takeTurnForWriters()
            ? Optional.of(NamesOnPage.writers(shown.context()))
            : Optional.empty();
    Set<String> names = new LinkedHashSet<>(recent);
    writers.ifPresent(w -> names.addAll(w.all()));
    String marked =
        names.stream().map(name -> named(name, shown, locale)).collect(Collectors.joining());
    return marked.isEmpty() ? "" : element(writers.orElse(new Writers("", "", Set.of())), marked);
  }

  private static String element(Writers writers, String marked) {
    return "<template class=\"levain-names\" data-last=\"%s\" data-first=\"%s\">%s</template>"
        .formatted(Entities.write(writers.last()), Entities.write(writers.first()), marked);
  }

  private String named(String name, Shown shown, Locale locale) {
    String marks =
        authors.uidOf(name).stream()
            .flatMap(uid -> makers.stream().flatMap(maker -> ask(maker, uid, locale)))
            .limit(MOST)
            .map(mark -> markup(mark, shown.toContextPath()))
            .collect(Collectors.joining());
    return marks.isEmpty()
        ? ""
        : "<span class=\"levain-marks\" data-name=\"%s\">%s</span>"
            .formatted(Entities.write(name), marks);
  }

  private static String markup(Mark mark, String root) {
    String text = Entities.write(mark.text());
    return mark.path().isEmpty()
        ? "<span class=\"levain-mark\" title=\"%s\">%s</span>".formatted(text, mark.svg())
        : "<a class=\"levain-mark\" title=\"%s\" href=\"%s\">%s</a>"
            .formatted(text, Entities.write(root + "levain/" + mark.path()), mark.svg());
  }

  private static Stream<Mark> ask(AuthorMarks maker, String uid, Locale locale) {
    try {
      return maker.marksFor(uid, locale).stream();
    } catch (RuntimeException e) {
      LOG.warn("{} has no mark for an author", maker.getClass().getName(), e);
      return Stream.empty();
    }
  }
}
