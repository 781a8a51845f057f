package org.levain.goals.templates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.levain.goals.templates.words.CommunityName;
import org.levain.goals.templates.words.SentencePattern;

/**
 * What a template says in one language.
 *
 * @param name its name in the gallery
 * @param benefit what a member gains, in one line
 * @param communityName a name for the community, with slots
 * @param sentence the goal, with slots
 * @param slots the blanks of the sentence
 * @param gains who gains what
 * @param measure what to count, so that the goal can be evaluated
 * @param insteadOf the channel that the community replaces, as an example
 * @param insteadOfHint how to find that channel
 * @param anchor the meeting or habit outside the server that carries the community
 * @param weeks what the animator does in each of the first four weeks
 * @param landing the landing page below the goal, CommonMark with placeholders
 * @param pages the starter pages
 */
public record TemplateText(
    String name,
    String benefit,
    String communityName,
    SentencePattern sentence,
    List<Slot> slots,
    Gains gains,
    Measure measure,
    String insteadOf,
    String insteadOfHint,
    String anchor,
    List<String> weeks,
    String landing,
    List<StarterPage> pages) {

  public TemplateText {
    slots = List.copyOf(slots);
    weeks = List.copyOf(weeks);
    pages = List.copyOf(pages);
  }

  /** The example answers by slot. */
  public Map<String, String> examples() {
    return slots.stream().collect(Collectors.toMap(Slot::name, Slot::example));
  }

  /** The name that a community with these answers would have; cut where it would be too long. */
  public String nameFor(Map<String, String> answers) {
    String name = new SentencePattern(communityName, sentence.language()).fill(answers);
    return CommunityName.cut(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }
}
