package org.levain.administration.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** A platform whose parts a test puts in and takes out. */
public final class FakePlatform implements Platform {

  private final Map<Class<?>, Object> parts = new HashMap<>();
  private final List<Bundle> bundles = new ArrayList<>();
  private final Path home;
  private Map<String, ?> changes = Map.of();
  private Map<String, ?> traffic = Map.of();

  public FakePlatform(Path home) {
    this.home = home;
  }

  /** Puts a part in. */
  public <T> FakePlatform with(Class<T> type, T part) {
    parts.put(type, part);
    return this;
  }

  /** Takes a part out. */
  public void without(Class<?> type) {
    parts.remove(type);
  }

  @Override
  public <T> List<T> findAll(Class<T> part) {
    return find(part).stream().toList();
  }

  /** Puts a bundle in. */
  public FakePlatform with(Bundle bundle) {
    bundles.add(bundle);
    return this;
  }

  @Override
  public <T> Optional<T> find(Class<T> part) {
    return Optional.ofNullable(part.cast(parts.get(part)));
  }

  @Override
  public Path home() {
    return home;
  }

  @Override
  public String version() {
    return "0.1.0";
  }

  @Override
  public Optional<Instant> started() {
    return Optional.of(Instant.parse("2026-11-21T18:02:00Z"));
  }

  /** The bridge reports this. */
  public FakePlatform reporting(Map<String, ?> report) {
    changes = report;
    return this;
  }

  /** The bridge has counted this. */
  public FakePlatform counting(Map<String, ?> report) {
    traffic = report;
    return this;
  }

  @Override
  public Map<?, ?> report(String which) {
    return which.equals("changes") ? changes : traffic;
  }

  @Override
  public List<Bundle> bundles() {
    return List.copyOf(bundles);
  }
}
