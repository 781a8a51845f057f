package org.levain.administration.internal.module;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/**
 * The parts of a module.
 *
 * @param failed whether one of them failed when it started
 * @param faults what is missing or failed, in technical names
 */
record Parts(boolean failed, List<String> faults) {

  private static final String CAUSE = "Caused by: ";

  static final Parts NONE = new Parts(false, List.of());

  static Parts of(Bundle bundle, ServiceComponentRuntime scr) {
    List<ComponentConfigurationDTO> parts =
        scr.getComponentDescriptionDTOs(bundle).stream()
            .flatMap(description -> scr.getComponentConfigurationDTOs(description).stream())
            .toList();
    return new Parts(
        parts.stream().anyMatch(Parts::hasFailed),
        parts.stream().flatMap(Parts::faultsOf).toList());
  }

  private static boolean hasFailed(ComponentConfigurationDTO part) {
    return part.state == ComponentConfigurationDTO.FAILED_ACTIVATION;
  }

  private static Stream<String> faultsOf(ComponentConfigurationDTO part) {
    if (hasFailed(part)) {
      return Stream.of(part.description.name + ": " + cause(part.failure));
    }
    return Arrays.stream(part.unsatisfiedReferences).map(missing -> wanted(part, missing));
  }

  private static String wanted(ComponentConfigurationDTO part, UnsatisfiedReferenceDTO missing) {
    return Arrays.stream(part.description.references)
        .filter(reference -> reference.name.equals(missing.name))
        .map(Parts::withTarget)
        .findFirst()
        .orElse(missing.name);
  }

  private static String withTarget(ReferenceDTO reference) {
    return reference.target == null
        ? reference.interfaceName
        : reference.interfaceName + " " + reference.target;
  }

  /** The innermost cause of a stack trace: the outer ones are the framework's. */
  private static String cause(String trace) {
    return trace
        .lines()
        .filter(line -> line.startsWith(CAUSE))
        .reduce((outer, inner) -> inner)
        .map(line -> line.substring(CAUSE.length()))
        .orElseGet(() -> trace.lines().findFirst().orElse(""));
  }
}
