package org.levain.administration.internal;

import java.util.List;
import java.util.Set;
import org.levain.administration.internal.job.JobActs;
import org.levain.administration.internal.job.JobsPage;
import org.levain.administration.internal.metrics.Metrics;
import org.levain.administration.internal.metrics.MetricsApi;
import org.levain.administration.internal.module.InstalledModules;
import org.levain.administration.internal.module.ModulesPage;
import org.levain.administration.internal.rest.BackupsApi;
import org.levain.administration.internal.rest.EndpointsApi;
import org.levain.administration.internal.rest.JobsApi;
import org.levain.administration.internal.rest.ModulesApi;
import org.levain.administration.internal.rest.ProjectionApi;
import org.levain.administration.internal.rest.RemovalApi;
import org.levain.administration.internal.rest.StatusApi;
import org.levain.administration.internal.rest.WrittenApi;
import org.levain.administration.internal.settings.SettingsPage;
import org.levain.administration.internal.status.Status;
import org.levain.administration.internal.status.StatusPage;
import org.levain.web.MenuEntry;
import org.levain.web.Messages;
import org.levain.web.WebModule;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The administrator's pages. Needs nothing but the web bundle that serves it: its status page is
 * what an administrator turns to when something else is missing.
 */
@Component(name = "org.levain.administration", service = WebModule.class)
public final class AdministrationModule implements WebModule {

  private final Status status;
  private final Metrics metrics;
  private final Set<Object> resources;

  /** The pages of the platform that this bundle runs in. */
  @Activate
  public AdministrationModule(BundleContext context) {
    this(new OsgiPlatform(context));
  }

  AdministrationModule(Platform platform) {
    Messages messages = Messages.of(AdministrationModule.class);
    InstalledModules modules = new InstalledModules(platform);
    JobActs acts = new JobActs(platform, messages);
    status = new Status(platform, modules);
    metrics = new Metrics(platform, modules);
    resources =
        Set.of(
            new StatusPage(platform, status, messages),
            new ModulesPage(platform, modules),
            new JobsPage(platform, acts, messages),
            new SettingsPage(platform, messages),
            new MetricsApi(metrics),
            new StatusApi(platform, status, messages),
            new ModulesApi(platform, modules),
            new JobsApi(acts),
            new ProjectionApi(platform, messages),
            new WrittenApi(platform, messages),
            new RemovalApi(platform, messages),
            new BackupsApi(platform, messages),
            new EndpointsApi(platform, messages));
  }

  @Override
  public String name() {
    return "admin";
  }

  @Override
  public Set<Object> resources() {
    return resources;
  }

  @Override
  public List<MenuEntry> menu() {
    return List.of(new MenuEntry("admin/", "menu.administration", 90, "admin:read"));
  }

  @Deactivate
  void close() {
    status.close();
    metrics.close();
  }
}
