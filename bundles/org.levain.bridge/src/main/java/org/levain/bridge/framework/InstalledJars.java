package org.levain.bridge.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.drop.DropFolderChanges;
import org.levain.bridge.drop.DropFolderChanges.Replacement;
import org.levain.bridge.drop.Jar;
import org.levain.bridge.drop.Migrations;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;

/**
 * The jars of the drop folder as bundles of the framework. Used by the bridge's own thread only.
 */
public final class InstalledJars {

  private final Framework framework;
  private final Path conf;
  private final BridgeLog log;
  private final Lives lives;
  private final Map<String, InstalledJar> installed = new HashMap<>();
  private final List<Fault> refused = new ArrayList<>();
  private int count;

  /**
   * An empty framework.
   *
   * @param conf the folder of the settings, which our bundles start with
   */
  public InstalledJars(Framework framework, Path conf, BridgeLog log) {
    this.framework = framework;
    this.conf = conf;
    this.log = log;
    this.lives = new Lives(log);
  }

  /** What is installed, by key. */
  public Map<String, Jar> jars() {
    return installed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().jar()));
  }

  /** Our own bundles. */
  public Collection<Bundle> modules() {
    return installed.values().stream()
        .filter(each -> !each.jar().isLibrary())
        .map(InstalledJar::bundle)
        .toList();
  }

  /** What does not run, or could not even be installed by the last changes. */
  public Collection<Fault> faults() {
    return Stream.concat(lives.faults().stream(), refused.stream()).toList();
  }

  /** Whether it matters that a bundle would not be wired: it is now, or it is new. */
  boolean isMissed(String symbolicName) {
    return installed.values().stream()
        .filter(each -> each.name().equals(symbolicName))
        .allMatch(each -> each.bundle().getState() != Bundle.INSTALLED);
  }

  /** The bundles that stop while these are changed, by name: they and those that use them. */
  public Set<String> pausing(DropFolderChanges changes) {
    return pausingJars(changes).stream()
        .map(InstalledJar::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Makes a set of changes, and starts whatever can be started then. */
  public void apply(DropFolderChanges changes) throws InterruptedException {
    apply(changes, new Phases());
  }

  void apply(DropFolderChanges changes, Phases phases) throws InterruptedException {
    refused.clear();
    // those who use them, too: the framework would stop and start them itself, and wait for ever
    lives.stopAll(pausingJars(changes));
    phases.end("stopping");
    changes.removed().forEach(this::uninstall);
    changes.replaced().forEach(this::replace);
    changes.added().stream().sorted(StartLevels.ORDER).forEach(this::install);
    phases.end("replacing");
    if (!Refresh.now(framework, Related.hosts(installed.values(), changes.added()))) {
      refused.add(Fault.ofBundle("", "the bundles were not wired anew in time", true));
    }
    phases.end("wiring");
    if (Migrations.comeWith(changes)) {
      lives.takeTime();
    }
    startAll();
    lives.hurry();
    phases.end("starting");
  }

  /** What changes, and what uses it: the last started first. */
  private List<InstalledJar> pausingJars(DropFolderChanges changes) {
    List<Bundle> leaving =
        Stream.concat(
                changes.removed().stream().map(jar -> installed.get(jar.key())),
                changes.replaced().stream().map(this::standing))
            .filter(Objects::nonNull)
            .map(InstalledJar::bundle)
            .toList();
    return Related.users(framework, installed.values(), leaving);
  }

  /** What is to be replaced: a library that could not be updated has its old name still. */
  private @Nullable InstalledJar standing(Replacement change) {
    InstalledJar before = installed.get(change.before().key());
    return before == null ? installed.get(change.after().key()) : before;
  }

  private void uninstall(Jar jar) {
    InstalledJar gone = installed.remove(jar.key());
    if (gone == null) {
      return;
    }
    lives.forget(gone);
    try {
      if (!lives.isStuck(gone.bundle())) {
        gone.bundle().uninstall();
      }
      log.info("taken out: " + jar);
    } catch (BundleException | IllegalStateException e) {
      log.warn("cannot take out " + jar + ": " + e.getMessage(), e);
    }
  }

  private void replace(Replacement change) {
    InstalledJar before = standing(change);
    if (before == null) {
      install(change.after());
    } else if (lives.isStuck(before.bundle())) {
      uninstall(before.jar());
      install(change.after());
    } else {
      update(before, change.after());
    }
  }

  private void update(InstalledJar before, Jar jar) {
    try (InputStream content = Files.newInputStream(jar.copy())) {
      before.bundle().update(content);
      installed.remove(before.jar().key());
      installed.put(jar.key(), new InstalledJar(jar, before.bundle()));
      lives.forget(before);
      log.info("replaced: " + jar + " sha256 " + jar.sha256());
    } catch (BundleException | IOException | IllegalStateException e) {
      refuse(jar, e);
    }
  }

  private void install(Jar jar) {
    if (installed.containsKey(jar.key())) {
      // a change that failed half-way had not taken it out yet
      return;
    }
    // never twice the same: one that hangs keeps its own
    String location = "levain:" + jar.key() + ":" + ++count;
    try (InputStream content = Files.newInputStream(jar.copy())) {
      Bundle bundle = framework.getBundleContext().installBundle(location, content);
      bundle.adapt(BundleStartLevel.class).setStartLevel(StartLevels.of(jar));
      installed.put(jar.key(), new InstalledJar(jar, bundle));
      log.info("put in: " + jar + " sha256 " + jar.sha256());
    } catch (BundleException | IOException | IllegalStateException e) {
      refuse(jar, e);
      log.warn("refused " + jar.name() + ": " + e.getMessage(), e);
    }
  }

  private void refuse(Jar jar, Exception e) {
    String text = jar + " " + Lives.refusal(e);
    refused.add(Fault.ofBundle(jar.bundle().symbolicName(), text, true));
  }

  private void startAll() throws InterruptedException {
    lives.startAll(Related.inOrder(installed.values(), true));
    Settings.await(framework.getBundleContext(), conf);
    lives.startAll(Related.inOrder(installed.values(), false));
  }
}
