package org.levain.bridge.wiki;

import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.exceptions.FilterException;
import org.apache.wiki.api.filters.PageFilter;
import org.levain.bridge.BridgeLog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The one page filter that the wiki is given, for as long as it runs: a page filter can never be
 * taken back. It holds nothing and passes each call on to the page filters that the bundles offer.
 * One that refuses is obeyed; one that fails is logged, and the page goes on without it.
 */
public final class PageFilterDelegate implements PageFilter {

  private final BundleContext bundles;
  private final BridgeLog log;

  PageFilterDelegate(BundleContext bundles, BridgeLog log) {
    this.bundles = bundles;
    this.log = log;
  }

  @Override
  public void initialize(Engine engine, Properties properties) {
    // the bundles' filters are initialised by their bundles
  }

  @Override
  public String preTranslate(Context context, String content) throws FilterException {
    return each(content, (filter, text) -> filter.preTranslate(context, text));
  }

  @Override
  public String postTranslate(Context context, String content) throws FilterException {
    return each(content, (filter, text) -> filter.postTranslate(context, text));
  }

  @Override
  public String preSave(Context context, String content) throws FilterException {
    return each(content, (filter, text) -> filter.preSave(context, text));
  }

  @Override
  public void postSave(Context context, String content) throws FilterException {
    each(
        content,
        (filter, text) -> {
          filter.postSave(context, text);
          return text;
        });
  }

  @Override
  public void destroy(Engine engine) {
    // the bundles stop with the framework
  }

  private String each(String content, Step step) throws FilterException {
    String text = content;
    for (ServiceReference<PageFilter> reference : Services.of(bundles, PageFilter.class, null)) {
      text = one(reference, text, step);
    }
    return text;
  }

  private String one(ServiceReference<PageFilter> reference, String text, Step step)
      throws FilterException {
    try {
      PageFilter filter = bundles.getService(reference);
      return filter == null ? text : step.apply(filter, text);
    } catch (RuntimeException | LinkageError e) {
      log.warn("a page filter of " + reference.getBundle() + " failed; the page goes on.", e);
      return text;
    } finally {
      release(reference);
    }
  }

  private void release(ServiceReference<PageFilter> reference) {
    try {
      bundles.ungetService(reference);
    } catch (IllegalStateException e) {
      // the framework has stopped meanwhile, and took the service back itself
    }
  }

  private interface Step {
    String apply(PageFilter filter, String text) throws FilterException;
  }
}
