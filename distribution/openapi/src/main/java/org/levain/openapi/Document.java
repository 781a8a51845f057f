package org.levain.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtensions;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.levain.web.Problem;

/** The OpenAPI 3.1 document of all modules. */
final class Document {

  /** First path segment of a module, and the package of its resources for programs. */
  private static final Map<String, String> MODULES =
      new TreeMap<>(
          Map.of(
              "admin", "org.levain.administration.internal.rest",
              "members", "org.levain.administration.internal.member",
              "badges", "org.levain.badges.internal.rest",
              "charters", "org.levain.charters.internal.rest",
              "goals", "org.levain.goals.internal.rest",
              "seeding", "org.levain.seeding.internal.rest"));

  private Document() {}

  static OpenAPI of(String version) {
    List<OpenAPIExtension> extensions = new ArrayList<>(OpenAPIExtensions.getExtensions());
    extensions.add(0, new PermissionExtension());
    OpenAPIExtensions.setExtensions(extensions);
    ModelConverters.getInstance(true)
        .addConverter(new ModelResolver(Json31.mapper(), new EnclosedNames()).openapi31(true));
    OpenAPI document = frame(version);
    MODULES.forEach((module, home) -> add(document, module, Set.copyOf(RestClasses.of(home))));
    return document;
  }

  private static OpenAPI frame(String version) {
    Components components = new Components();
    ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    components.addSecuritySchemes(
        "session",
        new SecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.COOKIE)
            .name("JSESSIONID")
            .description("The server’s own session; a write also needs X-Levain-Token and Origin"));
    components.addSecuritySchemes(
        "terminal",
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description("The secret in run/terminal.token of the data folder"));
    return new OpenAPI()
        .openapi("3.1.0")
        .info(
            new Info()
                .title("Levain")
                .version(version)
                .description(
                    "Paths are below the server’s context path. docs/api.md walks through them.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .addSecurityItem(new SecurityRequirement().addList("session"))
        .addSecurityItem(new SecurityRequirement().addList("terminal"))
        .components(components)
        .paths(new Paths());
  }

  private static void add(OpenAPI document, String module, Set<Class<?>> resources) {
    OpenAPI part = new Reader(new SwaggerConfiguration().openAPI31(true)).read(resources);
    if (part.getPaths() == null) {
      return;
    }
    new TreeMap<>(part.getPaths()).forEach((path, item) -> add(document, module, path, item));
    if (part.getComponents() != null && part.getComponents().getSchemas() != null) {
      new TreeMap<>(part.getComponents().getSchemas())
          .forEach(document.getComponents()::addSchemas);
    }
  }

  private static void add(OpenAPI document, String module, String path, PathItem item) {
    item.readOperations().forEach(operation -> operation.setTags(List.of(module)));
    document.getPaths().addPathItem("/levain/" + module + path, item);
  }
}
