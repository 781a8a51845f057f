package org.levain.goals.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.action.CommunityIndex;
import org.levain.goals.internal.action.FindSimilar;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.domain.Need;
import org.levain.goals.internal.domain.Need.Advice;
import org.levain.goals.templates.words.PlainText;
import org.levain.host.HostRefusal;
import org.levain.host.Pages;
import org.levain.security.Requires;
import org.levain.web.View;

/**
 * Three questions before the gallery: do you need a community at all? The answers stand in the
 * address and are kept nowhere.
 */
@Path("need")
@Requires("goals:read")
@Produces(MediaType.TEXT_HTML)
public final class NeedPages {

  private static final int MOST = 5;

  private final FindSimilar similar;
  private final Server server;

  /** Pages that use these. */
  public NeedPages(FindSimilar similar, Server server) {
    this.similar = similar;
    this.server = server;
  }

  /** A community that may be about the same. */
  public record Row(String id, String name, String goal, String language, String animator) {}

  /**
   * A page of the server that would serve.
   *
   * @param path below the context path
   * @param there whether it exists already; else the server offers to write it
   */
  public record ServerPage(String name, String path, boolean there) {}

  /**
   * Asks, and says what follows from the answers so far.
   *
   * @param coming {@code contribute}, {@code read} or {@code once}
   * @param giving {@code several} or {@code one}
   * @param about what it is about, in a few words
   */
  @GET
  public View ask(
      @QueryParam("coming") @DefaultValue("") String coming,
      @QueryParam("giving") @DefaultValue("") String giving,
      @QueryParam("about") @DefaultValue("") String about) {
    Map<String, Object> model = found(about);
    List<?> rows = (List<?>) model.get("rows");
    Need need = Need.of(coming, giving);
    Advice advice = need.advice(!rows.isEmpty());
    model.put("asked", !coming.isEmpty() || !giving.isEmpty() || !about.isBlank());
    model.put("advice", advice.slug());
    model.put("coming", need.coming().name().toLowerCase(Locale.ROOT));
    model.put("giving", need.giving().name().toLowerCase(Locale.ROOT));
    model.put("hasPages", server.pages().isPresent());
    server
        .pages()
        .filter(pages -> advice == Advice.PAGE)
        .flatMap(pages -> page(pages, (String) model.get("about")))
        .ifPresent(page -> model.put("page", page));
    return new View("need.ftlh", model);
  }

  /** Answers the communities that are about the same, while somebody types. */
  @GET
  @Path("similar")
  public View similar(@QueryParam("about") @DefaultValue("") String about) {
    return new View("need-similar.ftlh", found(about));
  }

  private Map<String, Object> found(String about) {
    String line =
        PlainText.oneLine(about.substring(0, Math.min(FindSimilar.MAX_WORDS, about.length())));
    Map<String, Object> model = new HashMap<>();
    model.put("about", line);
    model.put("rows", similar.about(line, MOST).stream().map(NeedPages::row).toList());
    return model;
  }

  private static Row row(CommunityIndex.Entry entry) {
    return new Row(
        entry.community().id(),
        entry.community().name(),
        entry.community().purpose().goal(),
        entry.community().language().code(),
        entry.animator());
  }

  private static Optional<ServerPage> page(Pages pages, String title) {
    if (!PlainText.saysSomething(title)) {
      return Optional.empty();
    }
    try {
      String name = pages.nameFor(title);
      return Optional.of(new ServerPage(name, pages.path(name), pages.exists(name)));
    } catch (HostRefusal e) {
      return Optional.empty();
    }
  }
}
