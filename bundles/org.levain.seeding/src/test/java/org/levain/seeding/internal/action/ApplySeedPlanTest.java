package org.levain.seeding.internal.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.ledger.Run.State;
import org.levain.persistence.testing.DatabaseTest;
import org.levain.persistence.testing.TestDatabase;
import org.levain.seeding.internal.fake.World;

class ApplySeedPlanTest {

  private static final Optional<String> INES = Optional.of("uid-ines");

  private static SentPlan kept(World world) {
    return world.plans.keep("plan.yaml", World.plan(""), INES);
  }

  private static String started(ApplySeedPlan.Outcome outcome) {
    return ((ApplySeedPlan.Started) outcome).run();
  }

  @DatabaseTest
  void startsARunAndRecordsWhoAsked(TestDatabase database) {
    try (World world = new World(database)) {
      SentPlan plan = kept(world);
      assertThat(started(world.apply.apply(plan, INES))).isEqualTo("run-1");
      assertThat(world.ledger.runs.get("run-1").startedBy()).isEqualTo(INES);
      Map<String, String> details = Map.of("items", "1", "plan", plan.id());
      assertThat(world.audit.entries)
          .containsExactly(new AuditEntry(INES, "seeding.applied", "run:run-1", details));
      SentPlan after = world.plans.find(plan.id()).orElseThrow();
      assertThat(after.lastRun()).contains("run-1");
      assertThat(after.content()).isEqualTo(World.plan(""));
    }
  }

  @DatabaseTest
  void recordsWhyAVagueGoalStands(TestDatabase database) {
    try (World world = new World(database)) {
      String reason = "Everybody here knows which bids are meant.";
      byte[] vague = World.vague("    goal_reason: " + reason);
      world.apply.apply(world.plans.keep("plan.yaml", vague, INES), INES);
      Map<String, String> why =
          Map.of("community", "Bids", "goal", "Share more.", "reason", reason);
      assertThat(world.audit.entries)
          .contains(new AuditEntry(INES, "seeding.goal-kept", "run:run-1", why));
    }
  }

  @DatabaseTest
  void startsOneRunHoweverOftenTheButtonIsPressed(TestDatabase database) {
    try (World world = new World(database)) {
      SentPlan plan = kept(world);
      assertThat(started(world.apply.apply(plan, INES))).isEqualTo("run-1");
      assertThat(started(world.apply.apply(plan, INES))).isEqualTo("run-1");
      SentPlan now = world.plans.find(plan.id()).orElseThrow();
      assertThat(world.apply.apply(now, INES)).isEqualTo(new ApplySeedPlan.GoesOn("run-1"));
      assertThat(now.runs()).isEqualTo(1);
    }
  }

  @DatabaseTest
  void startsAnotherRunWhenTheFirstHasEnded(TestDatabase database) {
    try (World world = new World(database)) {
      SentPlan plan = kept(world);
      world.apply.apply(plan, INES);
      world.ledger.bring("run-1", State.APPLIED);
      SentPlan now = world.plans.find(plan.id()).orElseThrow();
      assertThat(started(world.apply.apply(now, INES))).isEqualTo("run-2");
    }
  }

  @DatabaseTest
  void startsNothingForAPlanThatCannotBeRead(TestDatabase database) {
    try (World world = new World(database)) {
      SentPlan plan = world.plans.keep("plan.yaml", new byte[] {(byte) 0xE9}, Optional.empty());
      assertThat(world.apply.apply(plan, INES)).isInstanceOf(ApplySeedPlan.Unreadable.class);
      assertThat(world.ledger.runs).isEmpty();
      assertThat(world.plans.find(plan.id())).isPresent();
    }
  }

  @DatabaseTest
  void takesARunBackOnceItIsWritten(TestDatabase database) {
    try (World world = new World(database)) {
      UndoSeedRun undo = new UndoSeedRun(world.runs);
      world.ledger.bring("run-1", State.APPLIED);
      assertThat(undo.undo("run-1", INES)).isEqualTo(new UndoSeedRun.Undoing("run-1"));
      assertThat(world.audit.entries)
          .extracting(AuditEntry::action)
          .containsExactly("seeding.undone");
      world.ledger.bring("run-1", State.APPLYING);
      assertThat(undo.undo("run-1", INES)).isEqualTo(new UndoSeedRun.NotNow(State.APPLYING));
      assertThat(undo.undo("run-9", INES)).isEqualTo(new UndoSeedRun.Missing());
    }
  }
}
