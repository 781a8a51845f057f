package org.levain.bridge.framework;

import java.lang.reflect.Array;
import java.util.Optional;

/**
 * A component as Declarative Services describe it.
 *
 * @param description its {@code ComponentDescriptionDTO}
 * @param configuration its {@code ComponentConfigurationDTO}
 */
record Component(Object description, Object configuration) {

  private static final int UNSATISFIED_REFERENCE = 2;
  private static final int FAILED_ACTIVATION = 16;
  private static final String CAUSE = "Caused by: ";

  /** Why it does not run. */
  Optional<Fault> fault() throws ReflectiveOperationException {
    return switch ((Integer) field(configuration, "state")) {
      case FAILED_ACTIVATION -> Optional.of(Fault.failed(name(), bundle(), "failed: " + cause()));
      case UNSATISFIED_REFERENCE -> Optional.of(Fault.waiting(name(), bundle(), missing()));
      default -> Optional.empty();
    };
  }

  private String name() throws ReflectiveOperationException {
    return (String) field(description, "name");
  }

  private String bundle() throws ReflectiveOperationException {
    return (String) field(field(description, "bundle"), "symbolicName");
  }

  /** The innermost cause: the outer ones are the framework's. */
  private String cause() throws ReflectiveOperationException {
    String trace = String.valueOf(field(configuration, "failure"));
    return trace
        .lines()
        .filter(line -> line.startsWith(CAUSE))
        .reduce((outer, inner) -> inner)
        .map(line -> line.substring(CAUSE.length()))
        .orElseGet(() -> trace.lines().findFirst().orElse(""));
  }

  /** The service that it waits for; the first, if there are several. */
  private String missing() throws ReflectiveOperationException {
    Object unsatisfied = field(configuration, "unsatisfiedReferences");
    Object name = Array.getLength(unsatisfied) == 0 ? "" : field(Array.get(unsatisfied, 0), "name");
    Object references = field(description, "references");
    for (int i = 0; i < Array.getLength(references); i++) {
      Object reference = Array.get(references, i);
      if (name.equals(field(reference, "name"))) {
        return "waits for the service " + field(reference, "interfaceName");
      }
    }
    return "waits for a service";
  }

  private static Object field(Object object, String name) throws ReflectiveOperationException {
    return object.getClass().getField(name).get(object);
  }
}
