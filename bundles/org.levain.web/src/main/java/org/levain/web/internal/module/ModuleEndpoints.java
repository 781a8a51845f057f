package org.levain.web.internal.module;

import java.util.List;
import java.util.stream.Stream;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.levain.web.Endpoints.Endpoint;
import org.levain.web.WebModule;
import org.levain.web.internal.guard.Rule;

/** The endpoints of a module, as Jersey understands its resources. */
final class ModuleEndpoints {

  private final String module;

  private ModuleEndpoints(String module) {
    this.module = module;
  }

  static List<Endpoint> of(WebModule module) {
    ModuleEndpoints endpoints = new ModuleEndpoints(module.name());
    return module.resources().stream()
        .map(resource -> Resource.from(resource.getClass()))
        .flatMap(resource -> endpoints.of(resource, endpoints.module))
        .toList();
  }

  private Stream<Endpoint> of(Resource resource, String above) {
    String path = join(above, resource.getPath());
    return Stream.concat(
        resource.getResourceMethods().stream().map(method -> endpoint(method, path)),
        resource.getChildResources().stream().flatMap(child -> of(child, path)));
  }

  private Endpoint endpoint(ResourceMethod method, String path) {
    Class<?> type = method.getInvocable().getHandler().getHandlerClass();
    Rule rule = Rule.of(type, method.getInvocable().getHandlingMethod());
    return new Endpoint(module, method.getHttpMethod(), path, rule.words());
  }

  private static String join(String above, String below) {
    String name = below.startsWith("/") ? below.substring(1) : below;
    return above.isEmpty() || above.endsWith("/") ? above + name : above + "/" + name;
  }
}
