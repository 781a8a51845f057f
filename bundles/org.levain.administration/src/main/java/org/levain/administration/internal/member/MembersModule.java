package org.levain.administration.internal.member;

import java.util.Set;
import org.levain.administration.internal.OsgiPlatform;
import org.levain.administration.internal.Platform;
import org.levain.web.Messages;
import org.levain.web.WebModule;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The pages about members. */
@Component(name = "org.levain.administration.members", service = WebModule.class)
public final class MembersModule implements WebModule {

  private final Set<Object> resources;

  /** The pages of the platform that this bundle runs in. */
  @Activate
  public MembersModule(BundleContext context) {
    this(new OsgiPlatform(context));
  }

  MembersModule(Platform platform) {
    Messages messages = Messages.of(MembersModule.class);
    resources =
        Set.of(
            new MembersPage(platform, messages),
            new MembersApi(platform, messages),
            new MeApi(platform, messages));
  }

  @Override
  public String name() {
    return "members";
  }

  @Override
  public Set<Object> resources() {
    return resources;
  }
}
