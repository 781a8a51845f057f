package org.levain.administration.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.administration.internal.AdministrationModule;
import org.levain.administration.internal.FakeCaller;
import org.levain.administration.internal.FakePlatform;
import org.levain.administration.internal.KeptTrail;
import org.levain.administration.internal.Trail;
import org.levain.ledger.Change;
import org.levain.ledger.WayOut;
import org.levain.persistence.Backup;
import org.levain.persistence.BackupRefusal;
import org.levain.persistence.Backups;
import org.levain.web.Messages;
import org.levain.web.Problem;
import org.levain.web.Refusal;
import org.levain.words.Sentence;

/** Backups and the way out, for programs. */
class KeepingApiTest {

  private static final Instant POINT = Instant.parse("2026-11-30T16:00:00Z");

  @TempDir Path home;
  private final KeptTrail trail = new KeptTrail();
  private final Messages messages = Messages.of(AdministrationModule.class);
  private FakePlatform platform;
  private int begun;

  @BeforeEach
  void start() {
    platform = new FakePlatform(home).with(Trail.class, trail.trail());
  }

  private BackupsApi backups() {
    return new BackupsApi(platform, messages);
  }

  private RemovalApi removal() {
    return new RemovalApi(platform, messages);
  }

  @Test
  void recordsThatABackupIsTakenAndNamesItWithoutItsPlace() {
    Path folder = home.resolve("run/backup/b-1");
    Backup backup = new Backup(folder, POINT, "0.2.0", "derby", 20, 300, 9, 4096);
    platform.with(Backups.class, () -> backup);
    BackupsApi.Taken taken = backups().take(FakeCaller.ofTerminal());
    assertThat(taken)
        .isEqualTo(
            new BackupsApi.Taken(
                "b-1", "2026-11-30T16:00:00Z", "0.2.0", "derby", 20, 300, 9, 4096));
    assertThat(trail.actions()).containsExactly("backup.taken levain");
  }

  @Test
  void saysInTheReadersLanguageWhyNoneWasTaken() {
    platform.with(
        Backups.class,
        () -> {
          throw new BackupRefusal(Sentence.of("backup.busy"));
        });
    Problem problem =
        catchThrowableOfType(
                Refusal.class, () -> backups().take(FakeCaller.administrator().french()))
            .problem();
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.title()).isEqualTo("Aucune sauvegarde n’a été faite.");
    assertThat(problem.detail()).contains("déjà en cours");
  }

  @Test
  void takesNoBackupThatCannotBeRecorded() {
    platform.with(
        Backups.class,
        () -> {
          throw new AssertionError("taken");
        });
    platform.without(Trail.class);
    assertThatThrownBy(() -> backups().take(FakeCaller.ofTerminal())).isInstanceOf(Refusal.class);
  }

  @Test
  void takesBackWhatWasWrittenOnlyIfThatIsMeant() {
    platform.with(WayOut.class, new CountingWayOut());
    for (RemovalApi.Asked asked : new RemovalApi.Asked[] {null, new RemovalApi.Asked(false)}) {
      Refusal refusal =
          catchThrowableOfType(
              Refusal.class, () -> removal().begin(FakeCaller.administrator(), asked));
      assertThat(refusal.problem().status()).isEqualTo(400);
      assertThat(refusal.problem().fields()).extracting(Problem.Field::name).contains("confirmed");
    }
    assertThat(begun).isZero();
    assertThat(trail.actions()).isEmpty();
    RemovalApi.Begun answer =
        removal().begin(FakeCaller.administrator(), new RemovalApi.Asked(true));
    assertThat(answer.job()).isEqualTo("job of Optional[u-1]");
    assertThat(trail.actions()).containsExactly("removal.begun levain");
  }

  @Test
  void listsWhatStaysWithTheReason() {
    platform.with(WayOut.class, new CountingWayOut());
    assertThat(removal().left(FakeCaller.ofTerminal()).items())
        .containsExactly(
            new RemovalApi.Item("page", "Main", "Edited by Aïssa since Levain wrote it."));
  }

  private final class CountingWayOut implements WayOut {

    @Override
    public String begin(Optional<String> startedBy) {
      begun++;
      return "job of " + startedBy;
    }

    @Override
    public List<Change> left(int limit) {
      return List.of(
          new Change(
              1,
              "page",
              "Main",
              "",
              "",
              Change.Verdict.KEEP,
              Sentence.of("ledger.edited", "Aïssa"),
              Optional.empty(),
              Optional.empty()));
    }
  }
}
