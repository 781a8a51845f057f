package org.levain.goals.linter.internal.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a language. Immutable once read. */
public final class Lexicon {

  private static final Set<WordClass> VAGUE =
      EnumSet.of(
          WordClass.GENERIC,
          WordClass.TALK,
          WordClass.VAGUE,
          WordClass.CHANGE,
          WordClass.OPEN,
          WordClass.EVERYONE);

  private final Map<String, EnumSet<WordClass>> words;
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final List<Ending> endings;
  private final Map<String, List<String>> suffixes;
  private final Typos typos;
  private final boolean modifiersFirst;

  private Lexicon(WordList list) {
    words = list.words();
    endings = List.copyOf(list.endings());
    suffixes = list.suffixes();
    list.phrases().forEach(this::addPhrase);
    phrases.values().forEach(same -> same.sort(Phrase.LONGEST_FIRST));
    typos = new Typos(words.keySet().stream().filter(this::vague).toList());
    modifiersFirst = list.traits().contains("modifiers first");
  }

  /** Reads a word list. */
  public static Lexicon read(Stream<String> lines) {
    return new Lexicon(WordList.read(lines));
  }

  /** Only vague words are looked for behind typos: any other word is precise without a list. */
  private boolean vague(String word) {
    return words.get(word).stream().anyMatch(VAGUE::contains);
  }

  private void addPhrase(String words, Set<WordClass> classes) {
    Phrase phrase = Phrase.of(words, classes);
    phrases.computeIfAbsent(phrase.first(), first -> new ArrayList<>()).add(phrase);
  }

  /** Whether what describes a noun stands before it, as in English. */
  public boolean modifiersFirst() {
    return modifiersFirst;
  }

  /** The longest phrase that begins at a word; its length is 0 if there is none. */
  public Phrase phraseAt(List<String> folded, int index) {
    return phrases.getOrDefault(Phrase.stem(folded.get(index)), List.of()).stream()
        .filter(phrase -> phrase.matches(folded, index))
        .findFirst()
        .orElse(Phrase.NONE);
  }

  /** What a form can be, as it is written or misses by a letter. */
  public Meaning meaning(String folded) {
    Meaning exact = listed(folded);
    return exact.known() ? exact : typos.meant(folded).map(this::listed).orElse(Meaning.UNKNOWN);
  }

  /** What a word in no list is by its ending; empty if the ending says nothing. */
  public Set<WordClass> bySuffix(String folded) {
    EnumSet<WordClass> classes = EnumSet.noneOf(WordClass.class);
    suffixes.forEach(
        (name, ends) -> {
          if (folded.length() > 5 && ends.stream().anyMatch(folded::endsWith)) {
            classes.add(WordClass.of(name));
          }
        });
    return classes;
  }

  private Meaning listed(String folded) {
    Meaning meaning =
        words.containsKey(folded)
            ? new Meaning(words.get(folded), acts(words.get(folded)) ? Form.BASE : Form.NONE)
            : Meaning.UNKNOWN;
    boolean noun = !meaning.others().isEmpty();
    for (Ending ending : endings) {
      if (ending.form() != Form.NONE || !noun) {
        meaning = meaning.or(inflected(folded, ending));
      }
    }
    return meaning;
  }

  private Meaning inflected(String folded, Ending ending) {
    Meaning base =
        ending
            .undo(folded)
            .map(words::get)
            .map(c -> new Meaning(c, ending.form()))
            .orElse(Meaning.UNKNOWN);
    Set<WordClass> fitting = ending.form() == Form.NONE ? inflecting(base) : base.acts();
    return fitting.isEmpty() ? Meaning.UNKNOWN : new Meaning(fitting, ending.form());
  }

  /** Little words do not inflect. */
  private static Set<WordClass> inflecting(Meaning base) {
    Set<WordClass> others = base.others();
    others.removeIf(c -> c.compareTo(WordClass.PURPOSE) >= 0);
    return others;
  }

  private static boolean acts(Set<WordClass> classes) {
    return classes.stream().anyMatch(WordClass::act);
  }
}
