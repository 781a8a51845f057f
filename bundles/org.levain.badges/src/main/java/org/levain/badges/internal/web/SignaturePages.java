package org.levain.badges.internal.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.levain.badges.artwork.Standing;
import org.levain.badges.internal.BadgeProblems;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.sign.Signature;
import org.levain.badges.internal.sign.Signatures;
import org.levain.badges.internal.sign.Signatures.Wish;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;
import org.levain.web.View;

/** Where a holder composes the signature of their mails. */
@Path("signature/{award}")
@Requires("badges:read")
public final class SignaturePages {

  private final Kinds kinds;
  private final Awards awards;
  private final Signatures signatures;
  private final BadgeProblems problems;
  private final Clock clock;

  /** Pages that use these. */
  public SignaturePages(
      Kinds kinds, Awards awards, Signatures signatures, BadgeProblems problems, Clock clock) {
    this.kinds = kinds;
    this.awards = awards;
    this.signatures = signatures;
    this.problems = problems;
    this.clock = clock;
  }

  /** How somebody wants it, as the form says. */
  public static final class Form {
    @QueryParam("function")
    @DefaultValue("")
    String function = "";

    @QueryParam("size")
    @DefaultValue("64")
    String size = "64";

    @QueryParam("picture")
    @DefaultValue("linked")
    String picture = "linked";

    @QueryParam("language")
    @DefaultValue("")
    String language = "";

    /** A form with these fields. */
    public static Form of(String function, String size, String picture, String language) {
      Form form = new Form();
      form.function = function;
      form.size = size;
      form.picture = picture;
      form.language = language;
      return form;
    }

    Wish wish() {
      int pixels = size.equals("32") ? 32 : size.equals("20") ? 20 : 64;
      return new Wish(function, pixels, picture.equals("embedded"));
    }

    Locale locale(Caller caller) {
      return switch (language) {
        case "fr" -> Locale.FRENCH;
        case "en" -> Locale.ENGLISH;
        default -> caller.locale();
      };
    }
  }

  /** Shows it, with the way into each mail program. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public View signature(
      @Context SecurityContext security, @PathParam("award") String id, @BeanParam Form form) {
    Caller caller = Caller.of(security);
    Award award = own(id, caller);
    Kind kind = kinds.find(award.kind()).orElseThrow(() -> none(caller));
    Locale locale = form.locale(caller);
    Signature signature = compose(award, kind, form, caller);
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> model = new HashMap<>();
    model.put("id", id);
    model.put("kind", kind.id());
    model.put("badge", kind.name(caller.locale()));
    model.put("wish", form.wish());
    model.put("language", locale.getLanguage());
    model.put("signature", signature);
    model.put("html", signature.html());
    model.put("text", signature.text());
    model.put("length", signature.html().length());
    model.put("most", Signature.MOST);
    model.put("reach", signatures.reach().slug());
    model.put("open", award.openToStrangers());
    model.put("valid", award.standing(today) == Standing.VALID);
    model.put("state", award.standing(today).slug());
    model.put("band", award.band(today));
    return new View("signature.ftlh", model);
  }

  /** The same as a file, for programs that read one. */
  @GET
  @Path("signature.html")
  public Response file(
      @Context SecurityContext security, @PathParam("award") String id, @BeanParam Form form) {
    Caller caller = Caller.of(security);
    Award award = own(id, caller);
    Kind kind = kinds.find(award.kind()).orElseThrow(() -> none(caller));
    return Response.ok(
            compose(award, kind, form, caller).html(), MediaType.TEXT_HTML + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"signature.html\"")
        .build();
  }

  private Signature compose(Award award, Kind kind, Form form, Caller caller) {
    String name = caller.member().map(Member::fullName).orElse("");
    return signatures.compose(
        award, kind, name, form.wish(), LocalDate.now(clock), form.locale(caller));
  }

  private Award own(String id, Caller caller) {
    return awards
        .find(id)
        .filter(a -> caller.member().filter(m -> m.uid().equals(a.memberUid())).isPresent())
        .filter(a -> a.consent().isPresent())
        .orElseThrow(() -> none(caller));
  }

  private Refusal none(Caller caller) {
    return new Refusal(problems.of(404, "no-award", caller.locale()));
  }
}
