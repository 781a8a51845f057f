package org.levain.bridge.drop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.levain.bridge.BridgeLog;

/** What comes in through the drop folder. Used by one thread. */
public final class Incoming {

  private final DropFolder folder;
  private final JarStore store;
  private final Intake intake;
  private final StandIns standIns;
  private final Rest rest = new Rest();
  private final BridgeLog log;

  /**
   * Looks into a folder.
   *
   * @param copies where our own copies are kept
   */
  public Incoming(Path folder, Path copies, BridgeLog log) {
    this.folder = new DropFolder(folder);
    this.store = new JarStore(copies);
    this.standIns = new StandIns(copies.resolveSibling("stand-ins.tsv"));
    this.intake = new Intake(this.folder, store, log);
    this.log = log;
  }

  /** What is there at the start, by key. */
  public Map<String, Jar> first() throws IOException {
    Map<String, Stamp> stamps = rest.start(folder.look());
    List<Jar> unused = intake.read(stamps);
    intake.beThorough();
    standIns.load().forEach(intake::standAgain);
    return read(stamps);
  }

  /** What is to run from now on, by key, if the folder has changed and rests. */
  public Optional<Map<String, Jar>> look() throws IOException {
    return rest.look(folder.look()).map(this::read);
  }

  /** Jars that lie there and cannot be used, each with its reason as a sentence. */
  public List<String> refused() {
    return intake.refused();
  }

  /** These failed: until their files change, what ran before stands for them, or nothing. */
  public void putBack(DropFolderChanges failed) {
    intake.putBack(failed);
  }

  /** Forgets all copies but what is installed and what may be; keeps in mind what stands in. */
  public void forgetOthers(Collection<Jar> installed) throws IOException {
    standIns.save(intake.standIns());
    store.keepOnly(Stream.concat(installed.stream(), intake.jars().stream()).toList());
  }

  private Map<String, Jar> read(Map<String, Stamp> stamps) {
    Offer offer = Offer.of(intake.read(stamps));
    offer.passedOver().forEach(jar -> log.info("passed over: " + jar + ", a newer one is there."));
    return offer.chosen();
  }
}
