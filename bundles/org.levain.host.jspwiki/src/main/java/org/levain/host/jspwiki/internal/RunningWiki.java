package org.levain.host.jspwiki.internal;

import jakarta.servlet.ServletContext;
import java.util.Optional;
import org.apache.wiki.api.Release;
import org.apache.wiki.api.core.ContextEnum;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.parser.MarkupParser;
import org.apache.wiki.util.TextUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The wiki that runs in this web application. Everything that depends on the wiki's version is
 * decided here; the rest of the bundle keeps to what 2.11.2 and 3.0 have in common.
 */
@Component(name = "org.levain.host.jspwiki", service = RunningWiki.class)
public final class RunningWiki {

  private static final String ENGINE = "org.apache.wiki.WikiEngine";
  private static final String OLD_ACCESS_LISTS = "jspwiki.security.useOldPageAccessControlLogic";

  private final ServletContext context;

  /** The wiki in this web application. */
  @Activate
  public RunningWiki(@Reference(target = "(levain.server=jspwiki)") ServletContext context) {
    this.context = context;
  }

  /** The wiki's engine. */
  public Engine engine() {
    if (context.getAttribute(ENGINE) instanceof Engine engine) {
      return engine;
    }
    throw new IllegalStateException("The wiki has not started, or has been stopped");
  }

  /** A part of the wiki's engine. */
  public <T> T part(Class<T> kind) {
    return engine().getManager(kind);
  }

  /** A property of the wiki's configuration, which the system's properties may override. */
  public String property(String key, String fallback) {
    return TextUtil.getStringProperty(engine().getWikiProperties(), key, fallback);
  }

  /** The context path of the web application. */
  public String contextPath() {
    return context.getContextPath();
  }

  /**
   * Whether a full name in a group or access list stands for its member. It does not from 3.0 on
   * (JSPWIKI-130), unless the wiki is configured for it.
   */
  public boolean fullNamesCount() {
    return !namesAreLogins() || Boolean.parseBoolean(property(OLD_ACCESS_LISTS, "false"));
  }

  /** Whether the wiki shows a page's author by login (from 3.0 on) instead of by full name. */
  public boolean namesAreLogins() {
    return Release.isNewerOrEqual("3.0.0");
  }

  /** Whether the wiki makes links of WikiWords and addresses that stand in a text. */
  public boolean linksWikiWords() {
    return TextUtil.isPositive(property(MarkupParser.PROP_CAMELCASELINKS, "false"));
  }

  /** Path of a page below the context path. */
  public String pathOf(String page) {
    return pathOf(ContextEnum.PAGE_VIEW, "Wiki.jsp", page);
  }

  /** Path of the editor of a page, or of that of its comments, below the context path. */
  public String editorOf(String page, boolean comment) {
    return comment
        ? pathOf(ContextEnum.PAGE_COMMENT, "Comment.jsp", page)
        : pathOf(ContextEnum.PAGE_EDIT, "Edit.jsp", page);
  }

  private String pathOf(ContextEnum context, String jsp, String page) {
    String url = engine().getURL(context.getRequestContext(), page, null);
    String prefix = contextPath() + "/";
    if (url.startsWith(prefix)) {
      return url.substring(prefix.length());
    }
    return jsp + "?page=" + engine().encodeName(page).replace("+", "%20");
  }

  /**
   * The token that the wiki wants with each form of a session: from 2.11.3 on. Asked for by its
   * name, because older ones do not have it.
   */
  public Optional<String> formToken(Session session) {
    try {
      return Optional.of((String) Session.class.getMethod("antiCsrfToken").invoke(session));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The wiki gives no token for its forms", e);
    }
  }
}
