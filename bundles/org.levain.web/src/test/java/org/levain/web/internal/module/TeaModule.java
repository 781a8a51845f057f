package org.levain.web.internal.module;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.MenuEntry;
import org.levain.web.Problem;
import org.levain.web.Problem.Field;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;
import org.levain.web.WebModule;

/** A module for the tests: something of every kind. */
public final class TeaModule implements WebModule {

  @Override
  public String name() {
    return "tea";
  }

  @Override
  public Set<Object> resources() {
    return Set.of(new Pages());
  }

  @Override
  public List<MenuEntry> menu() {
    return List.of(new MenuEntry("tea/", "menu.tea", 10, "tea:read"));
  }

  /** A tea. */
  public record Tea(String name, LocalDate picked, Instant brewed, Optional<String> note) {}

  /** Its resources. */
  @Path("")
  public static final class Pages {

    @GET
    @PermitAll
    @Path("open")
    @Produces(MediaType.TEXT_HTML)
    public String open() {
      return "open";
    }

    @GET
    @Path("undeclared")
    public String undeclared() {
      return "secret";
    }

    @GET
    @Requires("tea:read")
    @Path("who")
    @Produces(MediaType.TEXT_HTML)
    public String who(@Context SecurityContext security) {
      Caller caller = Caller.of(security);
      return caller.getName() + " " + caller.locale() + " " + caller.may("tea:drink");
    }

    @GET
    @Requires(value = "tea:brew", instance = "id")
    @Path("pots/{id}")
    @Produces(MediaType.TEXT_HTML)
    public String pot(@PathParam("id") String id) {
      return "pot " + id;
    }

    @GET
    @Requires("tea:read")
    @Path("page")
    @Produces(MediaType.TEXT_HTML)
    public View page(@QueryParam("template") @DefaultValue("tea.ftlh") String template) {
      return View.of(template, "name", "<Oolong>");
    }

    @GET
    @Requires("tea:read")
    @Path("failing")
    @Produces(MediaType.TEXT_HTML)
    public View failing() {
      throw new IllegalStateException("the kettle");
    }

    @GET
    @Requires("tea:read")
    @Path("refusing")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public View refusing() {
      Field field = new Field("leaves", 3, "none are left");
      throw new Refusal(new Problem(409, "no-leaves", "No leaves", "Buy some", List.of(field)));
    }

    @POST
    @Requires("tea:read")
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public String form(@FormParam("tea") String tea) {
      return "got " + tea;
    }

    @POST
    @Requires("tea:read")
    @Path("full")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public String full(@FormParam("tea") String tea) {
      throw new UncheckedIOException(new IOException(tea + ": No space left on device"));
    }

    @POST
    @PermitAll
    @Path("open-form")
    @Produces(MediaType.TEXT_HTML)
    public String openForm() {
      return "taken";
    }

    @POST
    @Requires("tea:read")
    @Path("parts")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public String parts(@FormDataParam("file") String file) {
      return "got " + file;
    }

    @POST
    @Requires("tea:read")
    @Path("redirect")
    public Response redirect() {
      return Redirect.to("../tea/page");
    }

    @POST
    @Requires("tea:read")
    @Path("api/teas")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Tea same(Tea tea) {
      return tea;
    }

    @POST
    @Requires("tea:read")
    @Path("api/raw")
    @Produces(MediaType.TEXT_PLAIN)
    public String raw(byte[] body) {
      return "got " + body.length;
    }
  }
}
