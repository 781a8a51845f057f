package org.levain.host.jspwiki.internal;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.auth.AuthorizationManager;
import org.apache.wiki.auth.permissions.PagePermission;
import org.levain.health.HealthCheck;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether somebody who has not signed in may change pages, as JSPWiki comes. Levain runs all the
 * same; an administrator should know. The policy is asked, not the access lists of single pages.
 */
@Component(name = "org.levain.host.jspwiki.guests", service = HealthCheck.class)
public final class GuestRights implements HealthCheck {

  private final Messages messages = Messages.of(GuestRights.class);
  private final BooleanSupplier mayEdit;

  /** The guests of this wiki. */
  @Activate
  public GuestRights(@Reference RunningWiki wiki) {
    this(() -> mayEdit(wiki));
  }

  GuestRights(BooleanSupplier mayEdit) {
    this.mayEdit = mayEdit;
  }

  private static boolean mayEdit(RunningWiki wiki) {
    String anyPage = wiki.engine().getApplicationName() + ":*";
    return wiki.part(AuthorizationManager.class)
        .checkPermission(
            Wiki.session().guest(wiki.engine()),
            new PagePermission(anyPage, PagePermission.EDIT_ACTION));
  }

  @Override
  public String name() {
    return "guests";
  }

  @Override
  public Finding look(Locale locale) {
    String title = messages.text(locale, "guests.title");
    return mayEdit.getAsBoolean()
        ? new Finding(
            State.WATCH,
            title,
            messages.text(locale, "guests.open"),
            messages.text(locale, "guests.open.advice"))
        : new Finding(State.OK, title, messages.text(locale, "guests.closed"), "");
  }
}
