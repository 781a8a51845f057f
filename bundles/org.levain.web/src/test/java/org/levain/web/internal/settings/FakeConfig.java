package org.levain.web.internal.settings;

import java.lang.annotation.Annotation;

/** The configuration as a test wants it. */
@SuppressWarnings("BadAnnotationImplementation") // never compared
public record FakeConfig(String publicUrl, String organisation) implements WebConfig {

  @Override
  public Class<? extends Annotation> annotationType() {
    return WebConfig.class;
  }
}
