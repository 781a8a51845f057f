package org.levain.security.internal.decision;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.levain.security.spi.PermissionSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What modules grant. A source that fails, and a permission that cannot be read, grant nothing and
 * stand in no other's way.
 */
final class Grants {

  private static final Logger LOG = LoggerFactory.getLogger(Grants.class);

  private final Collection<PermissionSource> sources;

  Grants(Collection<PermissionSource> sources) {
    this.sources = sources;
  }

  Set<Permission> of(Function<PermissionSource, Set<String>> question) {
    return sources.stream()
        .flatMap(source -> ask(source, question))
        .flatMap(text -> permission(text).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> ask(
      PermissionSource source, Function<PermissionSource, Set<String>> question) {
    try {
      return question.apply(source).stream();
    } catch (RuntimeException e) {
      LOG.warn("{} grants nothing: it failed", source.getClass().getName(), e);
      return Stream.of();
    }
  }

  private static Optional<Permission> permission(String text) {
    try {
      return Optional.of(new WildcardPermission(text, true));
    } catch (IllegalArgumentException e) {
      LOG.warn("\"{}\" is no permission and grants nothing", text);
      return Optional.empty();
    }
  }
}
