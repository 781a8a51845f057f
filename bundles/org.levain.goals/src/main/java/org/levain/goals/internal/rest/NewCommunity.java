package org.levain.goals.internal.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.action.CommunityRequest;
import org.levain.goals.internal.action.Existing;
import org.levain.goals.internal.action.Insistence;
import org.levain.goals.internal.action.MeasureRequest;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.templates.words.Language;
import org.levain.web.Caller;

/**
 * A community to be created; what is left out is empty.
 *
 * @param template id of the template
 * @param language {@code fr} or {@code en}; left out: the caller's
 * @param answers the answers by slot
 * @param sentence the goal in one's own words, instead of the answers
 * @param name the community's name; left out: it follows from the answers
 * @param benefit what a member gains
 * @param insteadOf the channel that it replaces
 * @param animator login or full name of who animates it
 * @param members logins or full names of first members
 * @param measure how the goal is measured; left out: as the template proposes
 * @param goalReason why a sentence is a goal that the linter does not accept; administrators can
 *     read it
 * @param existingPage front page that the community has in the server already; it stays as it is
 * @param existingGroup group that the community has in the server already; people are only added
 */
public record NewCommunity(
    @Nullable String template,
    @Nullable String language,
    @Nullable Map<String, String> answers,
    @Nullable String sentence,
    @Nullable String name,
    @Nullable String benefit,
    @Nullable String insteadOf,
    @Nullable String animator,
    @Nullable List<String> members,
    @Nullable NewMeasure measure,
    @Nullable String goalReason,
    @Nullable String existingPage,
    @Nullable String existingGroup) {

  /** Whether this takes over a page or a group, which this caller may not do. */
  boolean takesOver(Caller caller) {
    boolean any = new Existing(text(existingPage), text(existingGroup)).any();
    return any && !caller.may(TemplateAccess.CURATE);
  }

  CommunityRequest request(Language callers) {
    return new CommunityRequest(
        text(template),
        Language.of(text(language)).orElse(callers),
        answers == null ? Map.of() : answers,
        text(sentence),
        text(name),
        text(benefit),
        text(insteadOf),
        text(animator),
        members == null ? "" : String.join("\n", members),
        measure == null ? MeasureRequest.NONE : measure.request(),
        new Insistence(text(goalReason), false),
        new Existing(text(existingPage), text(existingGroup)));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
