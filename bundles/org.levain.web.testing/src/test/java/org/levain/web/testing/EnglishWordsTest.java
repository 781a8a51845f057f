package org.levain.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levain.web.Messages;
import org.levain.words.Sentence;

class EnglishWordsTest {

  @Test
  void findsASentenceThatWasNotPutIntoTheReadersLanguage() {
    String page =
        "<html lang=fr><body><p>La page existe.</p><p>There is no such run.</p>"
            + "<p lang=en>How to write a case</p><code>it is code</code></body></html>";
    assertThat(EnglishWords.in(page)).containsExactly("There is no such run.");
  }

  @Test
  void knowsThePlatformsSentencesApart() {
    Messages words = Messages.of(Sentence.class, "sentences");
    List<String> french =
        words.keys().stream().map(key -> words.find(Locale.FRENCH, key).orElseThrow()).toList();
    List<String> english =
        words.keys().stream().map(key -> words.find(Locale.ENGLISH, key).orElseThrow()).toList();
    assertThat(french).noneMatch(EnglishWords::isEnglish);
    long found = english.stream().filter(EnglishWords::isEnglish).count();
    assertThat(found).as("of " + english.size()).isGreaterThan(english.size() * 8L / 10);
  }
}
