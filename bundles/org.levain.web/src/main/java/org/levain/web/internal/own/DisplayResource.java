package org.levain.web.internal.own;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Locale;
import org.levain.web.internal.visit.Display;
import org.levain.web.internal.visit.Languages;
import org.levain.web.internal.visit.Visit;

/**
 * The reader's choice of language and display, kept in the browser. Changes nothing but that
 * browser's own pages, so a link does it, for strangers too.
 */
@Path("display")
public final class DisplayResource {

  private static final String A_YEAR = "; Max-Age=31536000; HttpOnly; SameSite=Lax";

  /**
   * Keeps a choice.
   *
   * @param language a language's code, or an empty string
   * @param theme the word of a display, or an empty string
   * @param back where the reader was, below {@code levain/}
   */
  @GET
  @PermitAll
  public Response choose(
      @QueryParam("lang") @DefaultValue("") String language,
      @QueryParam("theme") @DefaultValue("") String theme,
      @QueryParam("back") @DefaultValue("") String back) {
    ResponseBuilder answer =
        Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, below(back));
    Languages.of(language)
        .map(Locale::getLanguage)
        .ifPresent(code -> keep(answer, Visit.LANGUAGE_COOKIE, code));
    Display.of(theme)
        .map(Display::word)
        .ifPresent(word -> keep(answer, Visit.DISPLAY_COOKIE, word));
    return answer.build();
  }

  /** Without a path, the cookie belongs to {@code levain/} under whatever context path. */
  private static void keep(ResponseBuilder answer, String name, String value) {
    answer.header(HttpHeaders.SET_COOKIE, name + "=" + value + A_YEAR);
  }

  /** Beginning with a dot, it can name no other server. */
  private static String below(String back) {
    boolean plain = back.matches("[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*") && !back.contains("..");
    return "./" + (plain ? back : "");
  }
}
