package org.levain.goals.internal.action;

import java.util.Map;
import org.levain.goals.templates.words.Language;

/**
 * What a person asks for, as typed.
 *
 * @param template id of the template
 * @param language what the community is written in
 * @param answers the answers by slot
 * @param sentence the goal in the person's own words; empty: the pattern with the answers
 * @param name the community's name; empty: the one that follows from the answers
 * @param benefit what a member gains
 * @param insteadOf the channel that it replaces
 * @param animator login or full name of who animates it
 * @param members logins or full names of first members, separated by commas or line breaks
 * @param measure how the goal is to be measured
 * @param insistence what the person adds to a sentence that was not accepted
 * @param existing what is there already of the community
 */
public record CommunityRequest(
    String template,
    Language language,
    Map<String, String> answers,
    String sentence,
    String name,
    String benefit,
    String insteadOf,
    String animator,
    String members,
    MeasureRequest measure,
    Insistence insistence,
    Existing existing) {

  /** A request for a community that is not there yet. */
  public CommunityRequest(
      String template,
      Language language,
      Map<String, String> answers,
      String sentence,
      String name,
      String benefit,
      String insteadOf,
      String animator,
      String members,
      MeasureRequest measure,
      Insistence insistence) {
    this(
        template,
        language,
        answers,
        sentence,
        name,
        benefit,
        insteadOf,
        animator,
        members,
        measure,
        insistence,
        Existing.NONE);
  }

  /** A request that says nothing about the measure: the template does. */
  public CommunityRequest(
      String template,
      Language language,
      Map<String, String> answers,
      String sentence,
      String name,
      String benefit,
      String insteadOf,
      String animator,
      String members) {
    this(
        template,
        language,
        answers,
        sentence,
        name,
        benefit,
        insteadOf,
        animator,
        members,
        MeasureRequest.NONE,
        Insistence.NONE);
  }

  public CommunityRequest {
    answers = Map.copyOf(answers);
  }
}
