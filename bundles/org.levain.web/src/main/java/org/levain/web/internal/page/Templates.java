package org.levain.web.internal.page;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.levain.web.Assets;
import org.levain.web.Messages;
import org.levain.web.View;

/**
 * The templates of one module. A page is written into memory first, so that a fault in a template
 * never leaves half a page behind. Thread-safe; closed when the module goes.
 */
public final class Templates implements AutoCloseable {

  private final ModelWrapper wrapper = new ModelWrapper();
  private final Configuration configuration;
  private final PageModel model;

  /**
   * The templates of the bundle that this class belongs to.
   *
   * @param anchor a class of the module
   * @param messages the module's words
   * @param assets where the addresses of files come from
   */
  public Templates(Class<?> anchor, Messages messages, Assets assets) {
    this.model = new PageModel(new PageFunctions(anchor, new Words(messages), assets), assets);
    this.configuration = configuration(anchor);
  }

  private Configuration configuration(Class<?> anchor) {
    Configuration c = new Configuration(Configuration.VERSION_2_3_34);
    c.setTemplateLoader(new TemplateSource(anchor));
    c.setObjectWrapper(wrapper);
    c.setDefaultEncoding("UTF-8");
    c.setURLEscapingCharset("UTF-8");
    c.setLocalizedLookup(false);
    c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(true);
    c.setFallbackOnNullLoopVariable(false);
    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    return c;
  }

  /**
   * The page of a view.
   *
   * @throws PageFault if the template is missing or at fault
   */
  public String render(View view, Frame frame) {
    Locale locale = frame.caller().locale();
    StringWriter out = new StringWriter(16_384);
    try {
      Template template = configuration.getTemplate(view.template(), locale);
      template.process(model.of(view, frame), out);
      return out.toString();
    } catch (IOException | TemplateException e) {
      throw new PageFault(view.template(), e);
    }
  }

  /** Lets go of the module's classes. */
  @Override
  public void close() {
    configuration.clearTemplateCache();
    wrapper.forget();
  }
}
