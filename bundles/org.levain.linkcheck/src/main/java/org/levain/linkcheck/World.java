package org.levain.linkcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The classes of a library, and those of the platform that they build upon. */
final class World {

  private final String prefix;
  private final Map<String, Known> classes = new HashMap<>();

  World(String prefix) {
    this.prefix = prefix;
  }

  /** Adds the classes of a jar; those that are known already stay. */
  void addJar(InputStream jar) throws IOException {
    ZipInputStream zip = new ZipInputStream(jar);
    for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
      if (e.getName().endsWith(".class") && e.getName().startsWith(prefix)) {
        Known known = Known.of(zip.readAllBytes());
        classes.putIfAbsent(known.name(), known);
      }
    }
  }

  /** What is wrong with a reference. */
  Optional<String> problem(Reference reference) {
    if (reference instanceof Reference.ToClass c) {
      return find(c.name()).isPresent()
          ? Optional.empty()
          : Optional.of(c.from() + ": there is no class " + dotted(c.name()));
    }
    if (reference instanceof Reference.ToMember m) {
      return problemOf(m);
    }
    return problemOf((Reference.Implementation) reference);
  }

  private Optional<String> problemOf(Reference.ToMember m) {
    String what = m.from() + ": " + dotted(m.owner()) + "." + m.name() + " " + m.descriptor();
    Optional<Known> owner = find(m.owner());
    if (owner.isEmpty()) {
      return Optional.of(what + ": there is no such class");
    }
    if (m.isMethod() && owner.get().isInterface() != m.ofInterface()) {
      return Optional.of(what + ": a class became an interface, or the other way round");
    }
    Optional<Known.Member> member = member(m.owner(), m.name() + m.descriptor());
    if (member.isEmpty() || !member.get().isVisible()) {
      return Optional.of(what + ": there is no such member");
    }
    return member.get().isStatic() == m.isStatic()
        ? Optional.empty()
        : Optional.of(what + ": static and not static do not fit");
  }

  private Optional<String> problemOf(Reference.Implementation i) {
    for (String type : withAncestors(i.type())) {
      for (Known.Member member : find(type).orElseThrow().members().values()) {
        if (member.isAbstract()
            && !i.implemented().contains(member.key())
            && !hasBody(i.type(), member.key())) {
          return Optional.of(i.from() + " does not implement " + dotted(type) + "." + member.key());
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasBody(String type, String key) {
    return withAncestors(type).stream()
        .flatMap(t -> Optional.ofNullable(find(t).orElseThrow().members().get(key)).stream())
        .anyMatch(member -> !member.isAbstract());
  }

  private Optional<Known.Member> member(String owner, String key) {
    return withAncestors(owner).stream()
        .flatMap(t -> Optional.ofNullable(find(t).orElseThrow().members().get(key)).stream())
        .findFirst();
  }

  /** A type, its superclasses and interfaces, nearest first, as far as they are known. */
  private Set<String> withAncestors(String type) {
    Set<String> all = new LinkedHashSet<>();
    collect(type, all);
    return all;
  }

  private void collect(String type, Set<String> all) {
    Optional<Known> known = find(type);
    if (known.isPresent() && all.add(type)) {
      known.get().parents().forEach(parent -> collect(parent, all));
    }
  }

  private Optional<Known> find(String name) {
    if (name.startsWith(prefix)) {
      return Optional.ofNullable(classes.get(name));
    }
    return Optional.ofNullable(classes.computeIfAbsent(name, World::fromPlatform));
  }

  private static @org.jspecify.annotations.Nullable Known fromPlatform(String name) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return in == null ? null : Known.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String dotted(String name) {
    return name.replace('/', '.');
  }
}
