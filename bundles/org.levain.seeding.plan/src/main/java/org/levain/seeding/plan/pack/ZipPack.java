package org.levain.seeding.plan.pack;

import java.util.Map;
import java.util.Optional;

/** A pack out of a zip: its files are in memory, within the limits. */
record ZipPack(String planName, Map<String, byte[]> files, String root) implements Pack {

  @Override
  public byte[] plan() {
    return file(planName).orElseThrow();
  }

  @Override
  public boolean holdsFiles() {
    return true;
  }

  @Override
  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(root + name));
  }
}
