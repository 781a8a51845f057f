package org.levain.web.internal.page;

/** A template is missing or at fault: a bug of the module. */
public final class PageFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PageFault(String template, Exception cause) {
    super("The template " + template + " cannot be shown: " + cause.getMessage(), cause);
  }
}
