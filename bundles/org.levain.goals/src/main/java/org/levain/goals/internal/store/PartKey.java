package org.levain.goals.internal.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of a numbered part of a community. Not a record: the provider fills its fields. */
class PartKey {

  String community = "";
  int number;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartKey key && key.number == number && key.community.equals(community);
  }

  @Override
  public int hashCode() {
    return Objects.hash(community, number);
  }
}
