package org.levain.seeding.plan.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.levain.seeding.plan.Limits;
import org.levain.seeding.plan.Wording;
import org.levain.seeding.plan.document.Outcome;
import org.levain.seeding.plan.document.Quote;

/**
 * Unpacks a zip into memory. Nothing is written to a disk; count, size and ratio are bounded while
 * it is read, not after; what a zip says about its own sizes is not believed.
 */
public final class Unzip {

  /** What the inflater may have read ahead, so that a small file is not taken for a bomb. */
  private static final int READ_AHEAD = 512;

  private final Map<String, byte[]> files = new HashMap<>();
  private long unpacked;
  private int entries;

  private Unzip() {}

  /** Whether these bytes begin as a zip does. */
  public static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < ' ';
  }

  /** The pack, or why it cannot be taken. */
  public static Outcome<Pack> read(byte[] bytes) {
    if (bytes.length > Limits.PACK_BYTES) {
      return broken(
          "expected.pack.size", Wording.of("found.bytes", bytes.length), Limits.PACK_BYTES);
    }
    Unzip unzip = new Unzip();
    try {
      return unzip.all(bytes).orElseGet(unzip::pack);
    } catch (IOException | IllegalArgumentException e) {
      // ZipInputStream throws IllegalArgumentException for a name that is not UTF-8
      return broken("expected.zip", Wording.of("found.problem", Quote.of(e.getMessage())));
    }
  }

  private Optional<Outcome<Pack>> all(byte[] bytes) throws IOException {
    CountingInput counted = new CountingInput(new ByteArrayInputStream(bytes));
    try (ZipInputStream zip = new ZipInputStream(counted)) {
      Optional<Outcome<Pack>> fault = Optional.empty();
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && fault.isEmpty()) {
        fault = take(zip, entry, counted);
        entry = fault.isEmpty() ? zip.getNextEntry() : null;
      }
      return fault;
    }
  }

  private Optional<Outcome<Pack>> take(ZipInputStream zip, ZipEntry entry, CountingInput counted)
      throws IOException {
    String name = entry.getName();
    if (++entries > Limits.PACK_FILES) {
      return fault("expected.pack.files", Wording.of("found.more"), Limits.PACK_FILES);
    }
    if (!FileNames.isSafe(name)) {
      return fault("expected.file.name", named(name));
    }
    long before = counted.count();
    int most = FileNames.isPlan(name) ? Limits.PLAN_BYTES : Limits.TEXT_BYTES;
    byte[] content = zip.readNBytes(most + 1);
    return refuse(name, content.length, counted.count() - before, most)
        .or(() -> keep(entry, content));
  }

  private Optional<Outcome<Pack>> refuse(String name, int size, long packed, int most) {
    unpacked += size;
    if (size > Limits.RATIO_FROM && size > (packed + READ_AHEAD) * Limits.RATIO) {
      return fault("expected.ratio", named(name), Limits.RATIO);
    }
    if (size > most) {
      return fault("expected.file.size", named(name), most);
    }
    return unpacked > Limits.UNPACKED_BYTES
        ? fault("expected.unpacked", Wording.of("found.more"), Limits.UNPACKED_BYTES)
        : Optional.empty();
  }

  private Optional<Outcome<Pack>> keep(ZipEntry entry, byte[] content) {
    String name = entry.getName();
    if (entry.isDirectory() || FileNames.isNoise(name) || files.put(name, content) == null) {
      return Optional.empty();
    }
    return fault("expected.file.once", named(name));
  }

  private Outcome<Pack> pack() {
    if (entries == 0) {
      return broken("expected.zip", Wording.of("found.no.zip"));
    }
    TreeSet<String> plans = plans();
    if (plans.size() != 1) {
      Wording found = Wording.of("found.files", plans.size(), String.join(", ", plans));
      return broken("expected.one.plan", found);
    }
    String plan = plans.first();
    int slash = plan.lastIndexOf('/') + 1;
    return new Outcome.Readable<>(
        new ZipPack(plan.substring(slash), files, plan.substring(0, slash)));
  }

  /** Those at the top; where there is none, those one folder below. */
  private TreeSet<String> plans() {
    TreeSet<String> all = new TreeSet<>();
    files.keySet().stream().filter(FileNames::isPlan).forEach(all::add);
    TreeSet<String> top = new TreeSet<>(all);
    top.removeIf(name -> name.indexOf('/') >= 0);
    return top.isEmpty() ? all : top;
  }

  private static Wording named(String name) {
    return Wording.of("found.words", Quote.of(name));
  }

  private static Optional<Outcome<Pack>> fault(
      String expected, Wording found, Object... arguments) {
    return Optional.of(broken(expected, found, arguments));
  }

  private static Outcome<Pack> broken(String expected, Wording found, Object... arguments) {
    return new Outcome.Broken<>(0, new Wording(expected, List.of(arguments)), found);
  }
}
