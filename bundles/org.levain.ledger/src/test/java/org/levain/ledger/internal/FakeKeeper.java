package org.levain.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.levain.host.Actor;
import org.levain.ledger.Keeper;
import org.levain.words.Sentence;

/** Keeps badges in a map. */
final class FakeKeeper implements Keeper {

  final Map<String, String> kept = new TreeMap<>();
  final List<String> accepted = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  Runnable afterPut = () -> {};
  String kind = "badge";

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public Stands look(String name, String text, Optional<String> author) {
    String there = kept.get(name);
    if (there == null) {
      return Stands.ABSENT;
    }
    return there.equals(text) ? Stands.SAME : Stands.OTHER;
  }

  @Override
  public Optional<Sentence> refusal(String name, String text, Optional<String> author) {
    return text.isEmpty() ? Optional.of(Sentence.said("empty")) : Optional.empty();
  }

  @Override
  public void put(String name, String text, Actor actor) {
    calls.add("put " + name);
    kept.putIfAbsent(name, text);
    afterPut.run();
  }

  @Override
  public Optional<Sentence> take(String name, String text, Optional<String> author) {
    if (accepted.contains(name)) {
      return Optional.of(Sentence.said("accepted"));
    }
    calls.add("take " + name);
    kept.remove(name);
    return Optional.empty();
  }
}
