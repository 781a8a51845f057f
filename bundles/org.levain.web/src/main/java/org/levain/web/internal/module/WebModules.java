package org.levain.web.internal.module;

import jakarta.servlet.Servlet;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.servlet.ServletContainer;
import org.levain.web.Endpoints;
import org.levain.web.Messages;
import org.levain.web.WebModule;
import org.levain.web.internal.asset.BundleAssets;
import org.levain.web.internal.guard.Guard;
import org.levain.web.internal.own.OwnPages;
import org.levain.web.internal.page.Templates;
import org.levain.web.internal.page.Words;
import org.levain.web.internal.problem.ProblemPages;
import org.levain.web.internal.settings.WebSettings;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mounts each module that is there: one Jakarta REST application on the Servlet Whiteboard, with
 * the guard in front. A module that cannot be mounted takes no other one down.
 */
@Component(name = "org.levain.web.modules", service = Endpoints.class, immediate = true)
public final class WebModules implements Endpoints {

  /** The servlet context that all modules share. */
  public static final String CONTEXT = "levain";

  private static final Logger LOG = LoggerFactory.getLogger(WebModules.class);

  private final BundleContext context;
  private final BundleAssets assets;
  private final Frames frames;
  private final ProblemPages problems;
  private final Guard guard;
  private final Map<WebModule, Mounted> mounted = new ConcurrentHashMap<>();

  /** Mounts web's own pages; modules follow as they come. */
  @Activate
  public WebModules(
      BundleContext context,
      @Reference BundleAssets assets,
      @Reference Frames frames,
      @Reference ProblemPages problems,
      @Reference WebSettings settings) {
    this.context = context;
    this.assets = assets;
    this.frames = frames;
    this.problems = problems;
    this.guard = new Guard(settings::base);
    RestRuntime.find();
    WebModule own = new OwnPages(assets, frames);
    mounted.put(own, mount(own, Words.WEB));
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void add(WebModule module) {
    try {
      mounted.put(module, mount(module, Messages.of(module.getClass())));
      LOG.info("The pages below levain/{}/ are there", module.name());
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The pages below levain/{}/ cannot be shown", module.name(), e);
    }
  }

  void remove(WebModule module) {
    Mounted gone = mounted.remove(module);
    if (gone != null) {
      frames.remove(gone.menu());
      gone.close();
      LOG.info("The pages below levain/{}/ are gone", module.name());
    }
  }

  private Mounted mount(WebModule module, Messages messages) {
    List<Endpoint> endpoints = ModuleEndpoints.of(module);
    List<Menu.Entry> menu =
        module.menu().stream().map(entry -> new Menu.Entry(entry, messages)).toList();
    Templates templates = new Templates(module.getClass(), messages, assets);
    AnswerFilter answers = new AnswerFilter(templates, problems, frames);
    Servlet servlet = new ServletContainer(RestApplication.of(module, guard, answers));
    ServiceRegistration<Servlet> registered =
        context.registerService(Servlet.class, servlet, properties(module, endpoints));
    frames.add(menu);
    return new Mounted(registered, templates, menu, endpoints);
  }

  private static Dictionary<String, Object> properties(WebModule module, List<Endpoint> endpoints) {
    String name = module.name();
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put(OftenAsked.PROPERTY, OftenAsked.of(module.menu(), endpoints));
    properties.put(
        HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT,
        "(" + HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + "=" + CONTEXT + ")");
    properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME, "levain-" + name);
    properties.put(
        HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN,
        name.isEmpty() ? "/*" : "/" + name + "/*");
    properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_ASYNC_SUPPORTED, true);
    return properties;
  }

  @Override
  public List<Endpoint> all() {
    return mounted.values().stream()
        .flatMap(m -> m.endpoints().stream())
        .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
        .toList();
  }

  @Deactivate
  void close() {
    List.copyOf(mounted.keySet()).forEach(this::remove);
  }
}
