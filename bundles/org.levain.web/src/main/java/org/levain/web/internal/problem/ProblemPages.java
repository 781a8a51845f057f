package org.levain.web.internal.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.levain.web.Assets;
import org.levain.web.Problem;
import org.levain.web.internal.asset.BundleAssets;
import org.levain.web.internal.module.Json;
import org.levain.web.internal.page.Frame;
import org.levain.web.internal.page.Templates;
import org.levain.web.internal.page.Words;
import org.levain.web.internal.problem.FormRefusal.Typed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Problems as a person or a program reads them. */
@Component(name = "org.levain.web.problems", service = ProblemPages.class)
public final class ProblemPages {

  private final Templates templates;
  private final ObjectMapper json = Json.mapper();

  /** Pages with the style sheet among these assets. */
  @Activate
  public ProblemPages(@Reference(service = BundleAssets.class) Assets assets) {
    templates = new Templates(ProblemPages.class, Words.WEB, assets);
  }

  /** The answer to whoever asked. */
  public Answer answer(Problem problem, Audience audience, Frame frame) {
    return answer(problem, List.of(), audience, frame);
  }

  /** The same with a form that can be sent again. */
  public Answer answer(Problem problem, List<Typed> typed, Audience audience, Frame frame) {
    return audience == Audience.PERSON
        ? new Answer(
            "text/html;charset=UTF-8",
            bytes(templates.render(ProblemView.of(problem, typed), frame)))
        : new Answer("application/problem+json", bytes(json(problem)));
  }

  private String json(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Deactivate
  void close() {
    templates.close();
  }

  /**
   * A written problem.
   *
   * @param type the media type
   * @param content the text in UTF-8
   */
  public record Answer(String type, byte[] content) {}
}
