package org.levain.web.internal.module;

import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.levain.web.Messages;
import org.levain.web.WebModule;
import org.levain.web.internal.fake.FakeAccess;
import org.levain.web.internal.fake.FakeAssets;
import org.levain.web.internal.fake.FakeMembers;
import org.levain.web.internal.fake.FakeRequest;
import org.levain.web.internal.guard.Guard;
import org.levain.web.internal.page.Templates;
import org.levain.web.internal.problem.ProblemPages;
import org.levain.web.internal.settings.FakeConfig;
import org.levain.web.internal.settings.WebSettings;
import org.levain.web.internal.visit.Platform;
import org.levain.web.internal.visit.Visit;

/** A module behind the guard, without a servlet server: requests go straight into Jersey. */
final class TestServer {

  final FakeMembers members = new FakeMembers();
  final Frames frames;
  private final FakeAccess access = new FakeAccess();
  private final WebModule module;
  private final ApplicationHandler handler;

  TestServer(WebModule module) {
    this.module = module;
    WebSettings settings = new WebSettings(new FakeConfig("https://public.example.org/wiki", ""));
    this.frames = new Frames(new Platform(access, members, null), settings, "1.2.3");
    Messages messages = Messages.of(module.getClass());
    frames.add(module.menu().stream().map(e -> new Menu.Entry(e, messages)).toList());
    AnswerFilter answers =
        new AnswerFilter(
            new Templates(module.getClass(), messages, new FakeAssets()),
            new ProblemPages(new FakeAssets()),
            frames);
    handler =
        new ApplicationHandler(RestApplication.of(module, new Guard(settings::base), answers));
  }

  /** What came back. */
  record Answer(int status, MultivaluedMap<String, Object> headers, String text) {

    String header(String name) {
      return String.valueOf(headers.getFirst(name));
    }
  }

  Answer send(FakeRequest request) {
    return send(request, Optional.of(new Visit(request.servlet(), access, members)));
  }

  Answer send(FakeRequest request, Optional<Visit> visit) {
    String root = "https://wiki.example.org/wiki/levain/";
    URI base = URI.create(module.name().isEmpty() ? root : root + module.name() + "/");
    ContainerRequest inside =
        new ContainerRequest(
            base,
            URI.create(root + request.path()),
            request.method(),
            null,
            new MapPropertiesDelegate(),
            handler.getConfiguration());
    request.headers().forEach((name, value) -> inside.headers(name, List.of(value)));
    inside.setEntityStream(new ByteArrayInputStream(request.body()));
    visit.ifPresent(v -> inside.setProperty(Visit.ATTRIBUTE, v));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ContainerResponse response = handler.apply(inside, out).get();
      String text = out.toString(StandardCharsets.UTF_8);
      return new Answer(response.getStatus(), response.getHeaders(), text);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
