package org.levain.goals.internal.rest;

import java.util.List;
import java.util.Locale;
import org.levain.goals.internal.action.UpdateOffer;
import org.levain.goals.internal.action.UpdateOffer.PageOffer;
import org.levain.goals.templates.update.LineDiff;

/**
 * What a template has for a community.
 *
 * @param from the version that the community has
 * @param to the version that the template has; the same: nothing is offered
 * @param pages the pages that would differ, those that are written first
 */
public record UpdateJson(int from, int to, List<PageJson> pages) {

  public UpdateJson {
    pages = List.copyOf(pages);
  }

  static UpdateJson none(int version) {
    return new UpdateJson(version, version, List.of());
  }

  static UpdateJson of(UpdateOffer offer) {
    return new UpdateJson(
        offer.from(), offer.to(), offer.pages().stream().map(PageJson::of).toList());
  }

  /**
   * A page.
   *
   * @param name its name in the server
   * @param title its title
   * @param kind {@code create}, {@code change} and {@code merge} are written; {@code keep} and
   *     {@code gone} stay as people left them
   * @param diff what differs between what stands there and what would
   * @param left what the template says where people have written
   */
  public record PageJson(
      String name, String title, String kind, List<LineJson> diff, List<String> left) {

    static PageJson of(PageOffer offer) {
      return new PageJson(
          offer.page().name(),
          offer.page().title(),
          offer.kind().name().toLowerCase(Locale.ROOT),
          offer.diff().stream().map(LineJson::of).toList(),
          offer.left().stream().map(lines -> String.join("\n", lines)).toList());
    }
  }

  /** A line: {@code same}, {@code gone}, {@code new}, or a {@code gap} between others. */
  public record LineJson(String kind, String text) {

    static LineJson of(LineDiff.Line line) {
      return new LineJson(line.kind(), line.text());
    }
  }
}
