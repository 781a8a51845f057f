package org.levain.administration.internal.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.administration.internal.AdministrationModule;
import org.levain.administration.internal.FakeCaller;
import org.levain.administration.internal.FakePlatform;
import org.levain.administration.internal.KeptTrail;
import org.levain.administration.internal.Trail;
import org.levain.jobs.JobStatus.State;
import org.levain.jobs.Jobs;
import org.levain.web.Messages;
import org.levain.web.Refusal;
import org.levain.web.View;

class JobsPageTest {

  private final FakeCaller caller = FakeCaller.administrator();
  private final FakeJobs jobs = new FakeJobs();
  private final KeptTrail kept = new KeptTrail();
  private FakePlatform platform;
  private JobsPage page;

  @BeforeEach
  void start() {
    platform = new FakePlatform(Path.of("."));
    platform.with(Jobs.class, jobs).with(Trail.class, kept.trail());
    Messages messages = Messages.of(AdministrationModule.class);
    page = new JobsPage(platform, new JobActs(platform, messages), messages);
  }

  @Test
  void leadsToOlderJobsWhereThereMayBeSome() {
    for (int i = 99; i >= 40; i--) {
      jobs.with(FakeJobs.job("j" + i, State.DONE, 1, 1));
    }
    assertThat(listed(page.list(caller, ""))).hasSize(50).first().isEqualTo("j99");
    assertThat(page.list(caller, "").model().get("older")).isEqualTo("j50");
    assertThat(listed(page.list(caller, "j50"))).hasSize(10);
    assertThat(page.list(caller, "j50").model().get("older")).isEqualTo("");
  }

  @Test
  void saysHowMuchTimeIsLeft() {
    jobs.with(FakeJobs.job("j1", State.RUNNING, 100, 400));
    assertThat(shown("j1").left()).isEqualTo("about 3 minutes left");
  }

  @Test
  void pausesAJobRecordsItAndLeadsBack() {
    jobs.with(FakeJobs.job("j1", State.RUNNING, 1, 4));
    Response response = page.pause(caller, "j1");
    assertThat(response.getStatus()).isEqualTo(303);
    assertThat(response.getHeaderString("Location")).isEqualTo("../j1");
    assertThat(shown("j1").state()).isEqualTo("paused");
    assertThat(kept.actions()).containsExactly("jobs.paused job:j1");
  }

  @Test
  void offersWhatAJobCanDo() {
    jobs.with(FakeJobs.job("j2", State.RUNNING, 1, 4)).with(FakeJobs.job("j1", State.FAILED, 1, 4));
    assertThat(shown("j2").isPausable()).isTrue();
    assertThat(shown("j2").isResumable()).isFalse();
    assertThat(shown("j1").isPausable()).isFalse();
    assertThat(shown("j1").isResumable()).isTrue();
  }

  @Test
  void saysWhenAJobBeginsWhoseDayHasNotCome() {
    jobs.with(FakeJobs.job("j1", State.SCHEDULED, 0, 0));
    assertThat(shown("j1").planned()).isEqualTo(Instant.parse("2027-03-03T09:00:00Z"));
    assertThat(shown("j1").isPausable()).isTrue();
  }

  @Test
  void stopsAndResumes() {
    jobs.with(FakeJobs.job("j1", State.PAUSED, 1, 4));
    page.resume(caller, "j1");
    page.stop(caller, "j1");
    assertThat(kept.actions()).containsExactly("jobs.resumed job:j1", "jobs.stopped job:j1");
  }

  @Test
  void recordsNothingAboutAJobThatHasEnded() {
    jobs.with(FakeJobs.job("j1", State.DONE, 4, 4));
    page.pause(caller, "j1");
    page.resume(caller, "j1");
    page.stop(caller, "j1");
    assertThat(shown("j1").state()).isEqualTo("done");
    assertThat(kept.actions()).isEmpty();
    assertThat(page.confirmStop(caller, "j1").getStatus()).isEqualTo(303);
  }

  @Test
  void decidesNothingThatCannotBeRecorded() {
    jobs.with(FakeJobs.job("j1", State.RUNNING, 1, 4));
    platform.without(Trail.class);
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> page.pause(caller, "j1"));
    assertThat(refusal.problem().status()).isEqualTo(503);
    assertThat(shown("j1").state()).isEqualTo("running");
  }

  @Test
  void knowsNoSuchJob() {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> page.show(caller, "j9"));
    assertThat(refusal.problem().status()).isEqualTo(404);
  }

  @Test
  void saysThatTheJobListIsAway() {
    platform.without(Jobs.class);
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> page.list(caller, ""));
    assertThat(refusal.problem().status()).isEqualTo(503);
    assertThat(refusal.problem().title()).isEqualTo("The job list is away");
  }

  private JobView shown(String id) {
    return (JobView) page.show(caller, id).model().get("job");
  }

  private static List<String> listed(View view) {
    return ((List<?>) view.model().get("jobs")).stream().map(j -> ((JobView) j).id()).toList();
  }
}
