package org.levain.persistence.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Gives Flyway the scripts that were found, so that it looks for none itself. */
record ScriptProvider(List<Script> scripts) implements ResourceProvider {

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return scripts.stream()
        .filter(each -> each.getFilename().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return scripts.stream()
        .filter(each -> matches(each.getFilename(), prefix, suffixes))
        .map(LoadableResource.class::cast)
        .toList();
  }

  private static boolean matches(String name, String prefix, String[] suffixes) {
    return name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith);
  }
}
