package org.levain.itests.bench;

import jakarta.servlet.ServletContext;
import java.util.Hashtable;
import java.util.List;
import java.util.function.Function;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.auth.WikiPrincipal;
import org.apache.wiki.auth.authorize.Group;
import org.apache.wiki.auth.authorize.GroupManager;
import org.apache.wiki.pages.PageManager;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Inside the server: writes pages and groups by the wiki's own calls, and nothing else. */
public final class BareLoop implements BundleActivator, Function<String, String> {

  static final String NAME = "bare-loop";

  private BundleContext bundle;

  @Override
  public void start(BundleContext context) {
    bundle = context;
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put("levain.probe", NAME);
    context.registerService(Function.class, this, properties);
  }

  @Override
  public void stop(BundleContext context) {}

  /** {@code write ROUND LOGIN,LOGIN} answers the nanoseconds it took; {@code delete} likewise. */
  @Override
  public String apply(String question) {
    String[] words = question.split(" ");
    SeedTexts texts = new SeedTexts(words[1], List.of(words[2].split(",")));
    Engine engine = engine();
    long start = System.nanoTime();
    try {
      if (words[0].equals("write")) {
        write(engine, texts);
      } else {
        delete(engine, texts);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return Long.toString(System.nanoTime() - start);
  }

  private static void write(Engine engine, SeedTexts texts) throws Exception {
    PageManager pages = engine.getManager(PageManager.class);
    for (int i = 1; i <= SeedTexts.PAGES; i++) {
      Page page = Wiki.contents().page(engine, texts.pageName(i));
      page.setAuthor("Levain");
      Context context = Wiki.context().create(engine, page);
      pages.saveText(context, texts.pageText(i));
    }
    GroupManager groups = engine.getManager(GroupManager.class);
    for (int i = 1; i <= SeedTexts.GROUPS; i++) {
      Group group = groups.parseGroup(texts.groupName(i), "", true);
      texts.groupMembers(i).forEach(login -> group.add(new WikiPrincipal(login)));
      groups.setGroup(Wiki.session().guest(engine), group);
    }
  }

  private static void delete(Engine engine, SeedTexts texts) throws Exception {
    for (int i = 1; i <= SeedTexts.PAGES; i++) {
      engine.getManager(PageManager.class).deletePage(texts.pageName(i));
    }
    for (int i = 1; i <= SeedTexts.GROUPS; i++) {
      engine.getManager(GroupManager.class).removeGroup(texts.groupName(i));
    }
  }

  private Engine engine() {
    try {
      return bundle.getServiceReferences(ServletContext.class, "(levain.server=jspwiki)").stream()
          .findFirst()
          .map(bundle::getService)
          .map(context -> (Engine) context.getAttribute("org.apache.wiki.WikiEngine"))
          .orElseThrow();
    } catch (org.osgi.framework.InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
