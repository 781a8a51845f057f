package org.levain.bridge.drop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.levain.bridge.BridgeLog;

/** What comes in through the drop folder. Used by one thread. */
public final class Incoming {

  private final DropFolder folder;
  private final JarStore store;
  private final Intake intake;
  private final StandIns standIns;
  private final PreviousSet previous;
  private final Placing placing;
  private final Archives archives;
  private final Rest rest = new Rest();
  private final Map<String, String> passedOver = new TreeMap<>();
  private Set<String> known = Set.of();
  private Optional<Collection<Jar>> owed = Optional.empty();
  private final BridgeLog log;

  /**
   * Looks into a folder.
   *
   * @param copies where our own copies are kept
   * @param signers whose signatures a jar must bear
   */
  public Incoming(Path folder, Path copies, Signers signers, BridgeLog log) {
    this.folder = new DropFolder(folder);
    this.store = new JarStore(copies, signers);
    this.previous = new PreviousSet(copies.resolveSibling("previous.tsv"), store);
    this.placing = new Placing(copies.resolveSibling("placing.tsv"), this.folder, store, log);
    this.archives = new Archives(this.folder, store, log);
    this.standIns = new StandIns(copies.resolveSibling("stand-ins.tsv"));
    this.intake = new Intake(this.folder, store, log);
    this.log = log;
  }

  /** What is there at the start, by key. */
  public Map<String, Jar> first() throws IOException {
    placing.finish();
    Map<String, Stamp> stamps = rest.start(folder.look());
    List<Jar> unused = intake.read(stamps);
    intake.beThorough();
    known = Set.copyOf(stamps.keySet());
    standIns.load().forEach(intake::standAgain);
    return read(stamps);
  }

  /** What is to run from now on, by key, if the folder has changed and rests. */
  public Optional<Map<String, Jar>> look() throws IOException {
    placeWhatIsOwed();
    return rest.look(folder.look()).map(this::read);
  }

  /** Release archives that have come to rest. */
  public List<Archive> archives() throws IOException {
    return archives.look();
  }

  /** An archive runs, or does not: it is not looked at again. */
  public void settle(Archive archive, boolean taken) throws IOException {
    archives.settle(archive, taken);
  }

  /**
   * Reads files that somebody wants to run: jars and release archives.
   *
   * @throws RefusedJar if one of them cannot be used
   */
  public List<Jar> read(List<Path> files) throws RefusedJar {
    List<Jar> jars = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      try {
        if (name.endsWith(".zip")) {
          jars.addAll(ReleaseArchive.read(file, store));
        } else {
          jars.add(store.take(name, file, true));
        }
      } catch (RefusedJar e) {
        throw new RefusedJar("refused " + name + ": " + e.getMessage());
      }
    }
    return jars;
  }

  /**
   * The set that runs, with these in the places of what they replace.
   *
   * @throws RefusedJar if two of them are the same bundle
   */
  public Map<String, Jar> wanted(Map<String, Jar> now, List<Jar> coming) throws RefusedJar {
    return Wanted.of(now, coming);
  }

  /**
   * What ran before the last change, if it is kept. It is written down here: whoever is killed and
   * asks again goes to the same set, and not back and forth.
   */
  public Optional<Map<String, Jar>> previous(Path target) throws IOException {
    PreviousSet chosen = new PreviousSet(target, store);
    Optional<Map<String, Jar>> set = chosen.load().or(previous::load);
    if (set.isPresent()) {
      chosen.save(set.get().values());
    }
    return set;
  }

  /** A change was made: this ran before it. */
  public void remember(Map<String, Jar> before) throws IOException {
    previous.save(before.values());
  }

  /**
   * Makes the folder the same as what runs now.
   *
   * @throws IOException if the disk is full, for example: each look tries again, and sees nothing
   *     else until it is done
   */
  public void place(Map<String, Jar> running) throws IOException {
    owed = Optional.of(running.values());
    placeWhatIsOwed();
  }

  private void placeWhatIsOwed() throws IOException {
    if (owed.isPresent()) {
      // what lies there now, at rest or not
      List<Jar> unused = intake.read(folder.look());
      placing.place(intake.standing(), intake.content(), owed.get());
      owed = Optional.empty();
    }
  }

  /** Jars and archives that lie there and cannot be used, each with its reason as a sentence. */
  public List<String> refused() {
    return Stream.of(intake.refused(), archives.refused(), passedOver.values())
        .flatMap(Collection::stream)
        .toList();
  }

  /** These failed: until their files change, what ran before stands for them, or nothing. */
  public void putBack(DropFolderChanges failed) {
    intake.putBack(failed);
  }

  /** Forgets all copies but what is installed and what may be; keeps in mind what stands in. */
  public void forgetOthers(Collection<Jar> installed) throws IOException {
    standIns.save(intake.standIns());
    Set<String> kept = new HashSet<>(previous.hashes());
    Stream.of(installed, intake.jars())
        .flatMap(Collection::stream)
        .forEach(jar -> kept.add(jar.sha256()));
    store.keepOnly(kept);
  }

  private Map<String, Jar> read(Map<String, Stamp> stamps) {
    Offer offer = Offer.of(intake.read(stamps));
    passedOver.keySet().retainAll(offer.passedOver().stream().map(Jar::name).toList());
    offer.passedOver().forEach(jar -> passOver(jar, offer.chosen().get(jar.key())));
    known = Set.copyOf(stamps.keySet());
    return offer.chosen();
  }

  /** That an old one lies there still is no news; that an old one came is. */
  private void passOver(Jar jar, Jar chosen) {
    String sentence = "passed over " + jar + ": " + chosen + " is there.";
    if (known.contains(jar.name())) {
      log.info(sentence);
    } else {
      passedOver.put(jar.name(), sentence);
      log.warn(sentence);
    }
  }
}
