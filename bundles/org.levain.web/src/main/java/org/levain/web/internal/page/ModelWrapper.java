package org.levain.web.internal.page;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.beans.Introspector;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows a module's records to its templates. An instance of its own for each module, because it
 * remembers the module's classes; an empty {@link Optional} is a missing value.
 */
final class ModelWrapper extends DefaultObjectWrapper {

  ModelWrapper() {
    super(Configuration.VERSION_2_3_34);
    setIterableSupport(true);
  }

  @Override
  protected @Nullable TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    return value instanceof Optional<?> optional
        ? wrap(optional.orElse(null))
        : super.handleUnknownType(value);
  }

  /** Forgets all classes, here and in the Java platform. */
  void forget() {
    clearClassIntrospectionCache();
    Introspector.flushCaches();
  }
}
