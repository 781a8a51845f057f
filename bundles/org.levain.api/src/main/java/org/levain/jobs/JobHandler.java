package org.levain.jobs;

import org.levain.words.Sentence;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Does one kind of work, a step at a time. Registered as a service with the property {@value
 * #KIND}. While no handler of a kind is there (its module is being swapped or was taken out) its
 * jobs wait.
 *
 * <p>A step takes at most a few seconds and is idempotent: after a kill it runs again from the
 * state that it was given. Nobody else runs the same job at the same time; {@link Run#fence()}
 * rises with each step, for a handler that must be sure in its own tables.
 */
@ConsumerType
public interface JobHandler {

  /** Service property that names the kind: {@code ledger.apply}. */
  String KIND = "levain.job";

  /**
   * Does the next step. An exception puts the step back: it is tried again after 2, 4, 8 … seconds,
   * and after ten times the job has failed and waits for a person.
   */
  Step step(Run run) throws Exception;

  /**
   * What a step starts from.
   *
   * @param id the job
   * @param key the request's key
   * @param state what the step before returned, or the request's state
   * @param fence rises with each step of this job
   */
  record Run(String id, String key, String state, long fence) {}

  /** What a step leads to. */
  sealed interface Step permits GoOn, Done, GiveUp {}

  /**
   * There is more to do.
   *
   * @param state what the next step starts from
   * @param done items done so far
   * @param total items in all
   */
  record GoOn(String state, long done, long total) implements Step {}

  /**
   * All is done.
   *
   * @param summary one sentence for the person who watches
   */
  record Done(Sentence summary) implements Step {

    /** All is done, and these words stand beside it in every language. */
    public Done(String summary) {
      this(Sentence.said(summary));
    }
  }

  /**
   * It makes no sense to go on.
   *
   * @param reason one sentence that says what to do
   */
  record GiveUp(Sentence reason) implements Step {

    /** It makes no sense, for a reason that is there in no other words. */
    public GiveUp(String reason) {
      this(Sentence.said(reason));
    }
  }
}
