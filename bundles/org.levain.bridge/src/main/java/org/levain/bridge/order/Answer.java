package org.levain.bridge.order;

import java.util.List;
import java.util.Properties;
import org.levain.bridge.drop.DropFolderChanges;
import org.levain.bridge.drop.Jar;
import org.levain.bridge.gate.Waits;

/** What came of an order, as text by key: lists are numbered from 1. */
public final class Answer {

  private final Properties text = new Properties();

  private Answer(String state) {
    text.setProperty("state", state);
  }

  /** The new jars run. */
  public static Answer taken() {
    return new Answer("taken");
  }

  /** They would be tried. */
  public static Answer ready() {
    return new Answer("ready");
  }

  /** They run already. */
  public static Answer same() {
    return new Answer("same");
  }

  /** What ran before goes on, for these reasons. */
  public static Answer refused(List<String> reasons) {
    return new Answer("refused").list("reason", reasons);
  }

  /** Adds which jars are changed, each as name, version before, version after. */
  public Answer changes(DropFolderChanges changes) {
    List<String> replaced =
        changes.replaced().stream()
            .map(pair -> jar(pair.after(), version(pair.before()), version(pair.after())))
            .toList();
    List<String> added = changes.added().stream().map(jar -> jar(jar, "", version(jar))).toList();
    List<String> removed =
        changes.removed().stream().map(jar -> jar(jar, version(jar), "")).toList();
    return list("replaced", replaced).list("added", added).list("removed", removed);
  }

  /** Adds how requests waited. */
  public Answer waits(Waits waits) {
    text.setProperty("held", Integer.toString(waits.held()));
    text.setProperty("longestWaitMillis", Long.toString(waits.longest().toMillis()));
    text.setProperty("turnedAway", Integer.toString(waits.turnedAway()));
    return this;
  }

  /** Adds a list. */
  public Answer list(String key, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      text.setProperty(key + "." + (i + 1), values.get(i));
    }
    return this;
  }

  /** Whether what ran before goes on. */
  public boolean isRefusal() {
    return "refused".equals(text.getProperty("state"));
  }

  Properties text() {
    return text;
  }

  private static String jar(Jar jar, String before, String after) {
    return String.join("\t", jar.bundle().symbolicName(), before, after);
  }

  private static String version(Jar jar) {
    return jar.version().toString();
  }
}
