package org.levain.bridge.order;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.order.Order.Kind;

/**
 * Where the terminal lays its orders: each a folder with {@code order.properties} ({@code do},
 * {@code by}) and files, which gets its name without {@code .part} when it is whole. The answer is
 * laid beside them; the terminal takes the folder away, or the bridge after an hour. Only the
 * server's user can write here: an order that cannot be answered is of somebody else, and is left
 * alone. It works when no bundle does. Used by one thread.
 */
public final class OrderBox {

  private static final String ORDER = "order.properties";
  private static final String ANSWER = "answer.properties";
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST_FILES = 500;

  private final Path folder;
  private final BridgeLog log;
  private final Set<Path> leftAlone = new HashSet<>();

  /** A box in this folder, which is made when the first order comes. */
  public OrderBox(Path folder, BridgeLog log) {
    this.folder = folder;
    this.log = log;
  }

  /** The oldest order that has no answer yet. */
  public Optional<Order> next() throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<Path> all = list(folder);
    leftAlone.retainAll(all);
    for (Path each : all) {
      if (leftAlone.contains(each)) {
        continue;
      }
      if (isOld(each)) {
        forget(each);
      } else if (isOpen(each) && claim(each)) {
        Optional<Order> order = tryToRead(each);
        if (order.isPresent()) {
          return order;
        }
      }
    }
    return Optional.empty();
  }

  /** Nothing may be changed: whoever asked for it is told why. */
  public void refuseAll(String reason) throws IOException {
    for (Optional<Order> next = next(); next.isPresent(); next = next()) {
      answer(next.get(), Answer.refused(List.of(reason)));
    }
  }

  /** Answers an order; nobody sees half an answer. */
  public void answer(Order order, Answer answer) {
    Path part = part(order.folder());
    try {
      try (Writer out = Files.newBufferedWriter(part)) {
        answer.text().store(out, null);
      }
      Files.move(part, order.folder().resolve(ANSWER), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      log.warn("cannot answer the order of " + order.by() + ".", e);
      forget(order.folder());
    }
  }

  /** What cannot be answered is not begun: it would be begun again and again. */
  private boolean claim(Path order) {
    try {
      Files.write(part(order), new byte[0]);
      return true;
    } catch (IOException e) {
      log.warn("leaves the order in " + order + " alone, which it cannot answer (" + e + ").");
      leftAlone.add(order);
      return false;
    }
  }

  private static Path part(Path order) {
    return order.resolve(ANSWER + ".part");
  }

  private static boolean isOpen(Path order) {
    return !order.getFileName().toString().endsWith(".part")
        && Files.exists(order.resolve(ORDER))
        && !Files.exists(order.resolve(ANSWER));
  }

  private static boolean isOld(Path order) throws IOException {
    FileTime modified = Files.getLastModifiedTime(order);
    return modified.toInstant().isBefore(Instant.now().minus(KEPT));
  }

  private Optional<Order> tryToRead(Path order) {
    try {
      return Optional.of(read(order));
    } catch (IOException | IllegalArgumentException e) {
      log.warn("cannot read the order in " + order + ".", e);
      forget(order);
      return Optional.empty();
    }
  }

  private static Order read(Path order) throws IOException {
    Properties text = new Properties();
    try (Reader in = Files.newBufferedReader(order.resolve(ORDER))) {
      text.load(in);
    }
    return new Order(order, kind(text), text.getProperty("by", "unknown"), files(order));
  }

  /** What is not understood changes nothing. */
  private static Kind kind(Properties text) {
    String name = text.getProperty("do", "").toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(Kind.DRY_RUN);
  }

  private static List<Path> files(Path order) throws IOException {
    return list(order).stream()
        .filter(file -> !file.getFileName().toString().contains(".properties"))
        .limit(MOST_FILES)
        .toList();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private void forget(Path order) {
    try {
      for (Path file : list(order)) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(order);
    } catch (IOException e) {
      log.detail("cannot take away " + order, e);
      leftAlone.add(order);
    }
  }
}
