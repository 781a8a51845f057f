package org.levain.administration.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The platform as this bundle sees it in the framework. */
public record OsgiPlatform(BundleContext context) implements Platform {

  @Override
  public <T> Optional<T> find(Class<T> part) {
    ServiceReference<T> reference = context.getServiceReference(part);
    return Optional.ofNullable(reference == null ? null : context.getService(reference));
  }

  @Override
  public <T> List<T> findAll(Class<T> part) {
    try {
      return context.getServiceReferences(part, null).stream()
          .sorted(Comparator.reverseOrder())
          .flatMap(reference -> Stream.ofNullable(context.getService(reference)))
          .toList();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Path home() {
    return Path.of(context.getProperty("levain.home"));
  }

  @Override
  public String version() {
    return context.getProperty("levain.version");
  }

  @Override
  public Optional<Instant> started() {
    return Optional.ofNullable(context.getProperty("levain.started")).map(Instant::parse);
  }

  @Override
  public Map<?, ?> report(String which) {
    try {
      return context.getServiceReferences(Supplier.class, "(levain.report=" + which + ")").stream()
          .map(context::getService)
          .map(report -> report == null ? null : report.get())
          .filter(Map.class::isInstance)
          .<Map<?, ?>>map(Map.class::cast)
          .findFirst()
          .orElse(Map.of());
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Bundle> bundles() {
    return List.of(context.getBundles());
  }
}
