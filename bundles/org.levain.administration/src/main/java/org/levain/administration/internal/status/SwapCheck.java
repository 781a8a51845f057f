package org.levain.administration.internal.status;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Optional;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.administration.internal.module.Changes;
import org.levain.administration.internal.module.Changes.Change;
import org.levain.administration.internal.module.Installed;
import org.levain.administration.internal.module.InstalledModules;

/** Which module was installed or replaced last, or why one could not be. */
record SwapCheck(Platform platform, InstalledModules modules) implements Check {

  @Override
  public String name() {
    return "swap";
  }

  @Override
  public Line look(Words words) {
    Changes changes = Changes.of(platform);
    if (!changes.refused().isEmpty()) {
      String sentences = String.join(" ", changes.refused());
      return Line.watch(name(), words.text("swap.refused"), sentences);
    }
    Optional<Change> back = changes.last().stream().findFirst().filter(last -> !last.taken());
    return back.map(last -> putBack(last, words)).orElseGet(() -> newest(words));
  }

  private Line putBack(Change change, Words words) {
    String jars = change.jars().stream().map(SwapCheck::wanted).collect(joining(", "));
    String reasons = String.join("; ", change.reasons());
    return Line.watch(
        name(),
        words.text("swap.back", jars, Moments.of(change.at(), words)),
        words.text("swap.back.advice", reasons));
  }

  private static String wanted(Changes.Jar jar) {
    return (jar.name() + " " + jar.after()).strip();
  }

  private Line newest(Words words) {
    return modules.all().stream()
        .max(Comparator.comparing(Installed::since))
        .map(newest -> Line.ok(name(), describe(newest, words)))
        .orElseGet(() -> Line.ok(name(), words.text("swap.none")));
  }

  private static String describe(Installed module, Words words) {
    return words.text(
        "swap.last", module.title(), module.version(), Moments.of(module.since(), words));
  }
}
