package org.levain.seeding.plan.pack;

import java.util.Optional;

/** A plan that stands alone: every text is written out in it. */
public record SinglePlan(String planName, byte[] plan) implements Pack {

  @Override
  public boolean holdsFiles() {
    return false;
  }

  @Override
  public Optional<byte[]> file(String name) {
    return Optional.empty();
  }
}
