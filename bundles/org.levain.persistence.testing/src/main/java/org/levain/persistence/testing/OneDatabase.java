package org.levain.persistence.testing;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.levain.persistence.Persistence;

/** One run: opens its database when somebody asks for it; JUnit closes it after the run. */
record OneDatabase(String name, Supplier<TestDatabase> database)
    implements TestTemplateInvocationContext, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(OneDatabase.class);

  @Override
  public String getDisplayName(int invocation) {
    return name;
  }

  @Override
  public List<Extension> getAdditionalExtensions() {
    return List.of(this);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Persistence.class || type == TestDatabase.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    TestDatabase opened =
        context
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(name, key -> database.get(), TestDatabase.class);
    return parameter.getParameter().getType() == Persistence.class ? opened.persistence() : opened;
  }
}
