package org.levain.bridge.wiki;

import java.util.Map;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.exceptions.PluginException;
import org.apache.wiki.api.plugin.Plugin;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * What a wiki page writes to show something of Levain: {@code [{org.levain.bridge.wiki.LevainPlugin
 * plugin='goals'}]}. The wiki finds plugins by class name and keeps the class, so this one stays,
 * and asks the bundles for the service whose property {@code levain.plugin} has that name.
 */
public final class LevainPlugin implements Plugin {

  private static final String PARAMETER = "plugin";
  private static final String PROPERTY = "levain.plugin";

  @Override
  public String execute(Context context, Map<String, String> parameters) throws PluginException {
    String name = parameters.get(PARAMETER);
    if (name == null || !name.matches("[A-Za-z0-9._-]+")) {
      throw new PluginException("Levain: say which plugin, for example plugin='goals'");
    }
    Object bundles =
        context.getEngine().getServletContext().getAttribute(BundleContext.class.getName());
    // while Levain starts, or without that module, the page is shown without it
    return bundles instanceof BundleContext here ? show(here, name, context, parameters) : "";
  }

  private static String show(
      BundleContext bundles, String name, Context context, Map<String, String> parameters)
      throws PluginException {
    String filter = "(" + PROPERTY + "=" + name + ")";
    for (ServiceReference<Plugin> reference : Services.of(bundles, Plugin.class, filter)) {
      Plugin plugin = bundles.getService(reference);
      if (plugin != null) {
        try {
          return plugin.execute(context, parameters);
        } finally {
          bundles.ungetService(reference);
        }
      }
    }
    return "";
  }
}
