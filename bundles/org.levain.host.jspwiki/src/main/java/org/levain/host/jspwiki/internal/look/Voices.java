package org.levain.host.jspwiki.internal.look;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.levain.host.Member;
import org.levain.host.spi.PageFragments;
import org.levain.host.spi.PageFragments.Fragment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all modules say about a page; one that fails is left out. */
final class Voices {

  private static final Logger LOG = LoggerFactory.getLogger(Voices.class);

  private final List<PageFragments> speakers;

  Voices(List<PageFragments> speakers) {
    this.speakers = speakers;
  }

  List<Fragment> about(String page, @Nullable Member reader, Locale locale) {
    return all(page, speaker -> speaker.fragmentsFor(page, reader, locale));
  }

  List<Fragment> besideEditor(String page, @Nullable Member writer, Locale locale) {
    return all(page, speaker -> speaker.besideEditor(page, writer, locale));
  }

  private List<Fragment> all(String page, Function<PageFragments, List<Fragment>> question) {
    return speakers.stream().flatMap(s -> ask(s, page, question)).toList();
  }

  private static Stream<Fragment> ask(
      PageFragments speaker, String page, Function<PageFragments, List<Fragment>> question) {
    try {
      return question.apply(speaker).stream();
    } catch (RuntimeException e) {
      LOG.warn("{} could not say anything about {}", speaker.getClass().getName(), page, e);
      return Stream.empty();
    }
  }
}
