package org.levain.seeding.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.levain.seeding.internal.action.RunPart;

/** A part of a run as it is stored. */
@Entity(name = "RunPart")
@Table(name = "levain_seeding_run_part")
@IdClass(RunPartEntity.Key.class)
class RunPartEntity {

  @Id String run = "";
  @Id int place;
  String name = "";

  @Column(name = "first_item")
  long first;

  @Column(name = "last_item")
  long last;

  /** For the provider. */
  RunPartEntity() {}

  RunPartEntity(String run, int place, RunPart part) {
    this.run = run;
    this.place = place;
    this.name = part.name();
    this.first = part.first();
    this.last = part.last();
  }

  RunPart part() {
    return new RunPart(name, first, last);
  }

  /** The key of a part. Not a record: the provider fills its fields. */
  static class Key {

    String run = "";
    int place;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.place == place && key.run.equals(run);
    }

    @Override
    public int hashCode() {
      return Objects.hash(run, place);
    }
  }
}
