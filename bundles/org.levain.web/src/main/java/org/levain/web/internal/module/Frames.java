package org.levain.web.internal.module;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.levain.host.Host;
import org.levain.web.Caller;
import org.levain.web.internal.page.Frame;
import org.levain.web.internal.page.Frame.HostNames;
import org.levain.web.internal.page.Frame.MenuItem;
import org.levain.web.internal.settings.WebSettings;
import org.levain.web.internal.visit.Platform;
import org.levain.web.internal.visit.Stranger;
import org.levain.web.internal.visit.Visit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws what surrounds a page: the menu of the modules that are there, the way back. */
@Component(name = "org.levain.web.frames", service = Frames.class)
public final class Frames {

  private static final Logger LOG = LoggerFactory.getLogger(Frames.class);

  private final Platform platform;
  private final WebSettings settings;
  private final String version;
  private final Set<Menu.Entry> entries = ConcurrentHashMap.newKeySet();

  /** Frames of this platform. */
  @Activate
  public Frames(
      @Reference Platform platform, @Reference WebSettings settings, BundleContext context) {
    this(platform, settings, String.valueOf(context.getProperty("levain.version")));
  }

  /** Frames that name this version. */
  public Frames(Platform platform, WebSettings settings, String version) {
    this.platform = platform;
    this.settings = settings;
    this.version = version;
  }

  void add(Collection<Menu.Entry> more) {
    entries.addAll(more);
  }

  void remove(Collection<Menu.Entry> gone) {
    entries.removeAll(gone);
  }

  /** The menu as the visitor sees it. */
  public List<MenuItem> menu(Caller caller) {
    return Menu.of(entries, caller);
  }

  /** The frame around the answer to a visit. */
  public Frame of(Visit visit) {
    return new Frame(
        visit.caller(),
        visit.caller().administrator(),
        visit.display(),
        visit.location(),
        visit.method(),
        visit.caller().token(),
        host(),
        menu(visit.caller()),
        settings.organisation(),
        version);
  }

  /** The same for a problem: where the server cannot say who asks, it is nobody. */
  public Frame ofProblem(Visit visit) {
    try {
      return of(visit);
    } catch (RuntimeException e) {
      LOG.warn("The page of a problem is shown without its reader's name and menu", e);
      return ofStranger(visit.request());
    }
  }

  /** The frame around an answer to somebody of whom nothing can be known now. */
  public Frame ofStranger(HttpServletRequest request) {
    Locale locale = Visit.locale(request);
    return new Frame(
        new Stranger(locale),
        false,
        Visit.display(request),
        Visit.location(request),
        request.getMethod(),
        "",
        host(),
        List.of(),
        settings.organisation(),
        version);
  }

  private HostNames host() {
    return platform.host().map(Frames::names).orElse(HostNames.UNKNOWN);
  }

  private static HostNames names(Host host) {
    return new HostNames(host.displayName(), host.frontPath(), host.signInPath());
  }
}
