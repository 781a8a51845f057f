package org.levain.demo.wiki.livedin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words: a line {@code name: word, word} each. */
record Words(Map<String, List<String>> lists) {

  static Words read(String resource) {
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Words(
          text.lines()
              .filter(line -> line.contains(":"))
              .map(line -> line.split(":", 2))
              .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> split(parts[1]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> of(String list) {
    return lists.getOrDefault(list, List.of());
  }

  String any(String list, Random random) {
    List<String> words = of(list);
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> split(String words) {
    return Stream.of(words.split(",")).map(String::strip).toList();
  }
}
