package org.levain.goals.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import org.levain.goals.internal.action.ListTemplates;
import org.levain.goals.internal.action.ListTemplates.Query;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.templates.Axis;
import org.levain.goals.templates.words.Language;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.View;

/** The gallery of goal templates. */
@Path("")
@Requires("goals:read")
@Produces(MediaType.TEXT_HTML)
public final class GalleryPages {

  private final TemplateAccess templates;
  private final InvitedViews invited;

  /**
   * Shows these templates, and that an invitation waits: this is the page that people see first.
   */
  public GalleryPages(TemplateAccess templates, InvitedViews invited) {
    this.templates = templates;
    this.invited = invited;
  }

  /**
   * Shows the templates that fit.
   *
   * @param words words to look for
   * @param axis slug of an axis, or empty for all
   * @param people for how many people, 0 for any number
   */
  @GET
  public View gallery(
      @Context SecurityContext security,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("axis") @DefaultValue("") String axis,
      @QueryParam("people") @DefaultValue("") String people) {
    Caller caller = Caller.of(security);
    TemplateAccess.Seen seen = templates.seenBy(caller);
    ListTemplates shown = new ListTemplates(seen.shown());
    Language language = Language.of(caller.locale());
    Query query = new Query(words, Axis.of(axis), number(people));
    GalleryView all = GalleryView.of(shown.list(Query.ALL, language), language, seen);
    GalleryView found =
        query.equals(Query.ALL) ? all : GalleryView.of(shown.list(query, language), language, seen);
    return new View(
        "gallery.ftlh",
        Map.of(
            "all",
            all,
            "gallery",
            found,
            "q",
            words.strip(),
            "axis",
            query.axis().map(Axis::slug).orElse(""),
            "people",
            query.people() == 0 ? "" : String.valueOf(query.people()),
            "invited",
            invited.waiting(caller).size()));
  }

  private static int number(String typed) {
    return typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
  }
}
