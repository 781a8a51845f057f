package org.levain.seeding.plan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

  private static final String PLAN =
      "title: T\nlanguage: fr\npages:\n- title: Accueil\n  file: pages/accueil.md\n";

  @TempDir Path folder;

  @Test
  void readsAPlanWithItsFilesFromAZip() throws IOException {
    Plan plan = Read.plan(zip(entry("plan.yaml", PLAN), entry("pages/accueil.md", "Été")));
    assertThat(plan.pages().get(0).markdown()).isEqualTo("Été");
  }

  @Test
  void readsAZippedFolderAndOverlooksWhatDesktopsAdd() throws IOException {
    Plan plan =
        Read.plan(
            zip(
                entry("firm/plan.yaml", PLAN),
                entry("firm/pages/accueil.md", "x"),
                entry("firm/.DS_Store", "\0"),
                entry("__MACOSX/plan.yaml", "\0")));
    assertThat(plan.pages().get(0).markdown()).isEqualTo("x");
  }

  @Test
  void namesFileAndLineOfABadByte() throws IOException {
    byte[] latin = "un\ndeux\nÉté".getBytes(ISO_8859_1);
    Reading reading = zip(entry("plan.yaml", PLAN), new Entry("pages/accueil.md", latin));
    assertThat(Read.faults(reading))
        .containsExactly(
            "pages/accueil.md, line 3: UTF-8 is expected,"
                + " found a byte of another encoding (0xC9, byte 9)");
  }

  @Test
  void namesAFileThatIsMissing() throws IOException {
    assertThat(Read.faults(zip(entry("plan.yaml", PLAN))))
        .containsExactly(
            "plan.yaml, line 5, pages[0].file: a file that is in the pack is expected,"
                + " found “pages/accueil.md”");
  }

  @Test
  void wantsExactlyOnePlan() throws IOException {
    assertThat(Read.faults(zip(entry("readme.md", "x"))))
        .singleElement()
        .asString()
        .contains("exactly one plan.yaml")
        .contains("found none");
    assertThat(Read.faults(zip(entry("plan.yaml", PLAN), entry("plan.json", "{}"))))
        .singleElement()
        .asString()
        .contains("plan.json, plan.yaml");
  }

  @Test
  void refusesNamesThatLeadOut() throws IOException {
    for (String name : List.of("../x", "/x", "a/../../x", "a\\..\\x", "C:x", "a/./b", "a\nb")) {
      assertThat(Read.faults(zip(entry("plan.yaml", PLAN), entry(name, "x"))))
          .as(name)
          .singleElement()
          .asString()
          .contains("stays inside the pack");
      String quoted = "\"" + name.replace("\\", "\\\\").replace("\n", "\\n") + "\"";
      String plan = PLAN.replace("pages/accueil.md", quoted);
      assertThat(Read.faults(zip(entry("plan.yaml", plan)))).as(name).hasSize(1);
    }
  }

  @Test
  void refusesBombs() throws IOException {
    byte[] zeros = new byte[900_000];
    Arrays.fill(zeros, (byte) ' ');
    assertThat(Read.faults(zip(entry("plan.yaml", PLAN), new Entry("pages/accueil.md", zeros))))
        .singleElement()
        .asString()
        .contains("100 times its packed size");
    byte[] large = new byte[1_000_001];
    new Random(1).nextBytes(large);
    assertThat(Read.faults(zip(entry("plan.yaml", PLAN), new Entry("x.bin", large))))
        .singleElement()
        .asString()
        .contains("at most 1,000,000 bytes");
    assertThat(Read.faults(manyFiles(70, large)))
        .singleElement()
        .asString()
        .contains("20,000,000 bytes");
    assertThat(Read.faults(manyFiles(25_001, new byte[0])))
        .singleElement()
        .asString()
        .contains("25,000 files");
  }

  private static Reading manyFiles(int count, byte[] content) throws IOException {
    Entry[] entries = new Entry[count];
    for (int i = 0; i < count; i++) {
      entries[i] = new Entry("f" + i, Arrays.copyOf(content, Math.min(content.length, 999_999)));
    }
    return zip(entries);
  }

  @Test
  void refusesABombOfManyFilesByTheirSum() throws IOException {
    byte[] half = new byte[90_000];
    Arrays.fill(half, (byte) 'x');
    assertThat(Read.faults(manyFiles(700, half)))
        .singleElement()
        .asString()
        .contains("60,000,000 bytes unpacked");
  }

  @Test
  void refusesATruncatedZipAndABadName() throws IOException {
    byte[] whole = bytes(entry("plan.yaml", PLAN.repeat(50)));
    for (int length = 4; length < whole.length - 60; length += 7) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThat(Read.faults(new PlanReader().read("p.zip", part))).isNotEmpty();
    }
    byte[] badName =
        new String(bytes(entry("plan.yaml", PLAN), entry("pagesX", "x")), ISO_8859_1)
            .replace("pagesX", "pages\u00E9")
            .getBytes(ISO_8859_1);
    assertThat(Read.faults(new PlanReader().read("p.zip", badName))).isNotEmpty();
  }

  @Test
  void refusesAFileThatStandsTwice() throws IOException {
    byte[] twice = bytes(entry("plan.yaml", PLAN), entry("a.md", "1"), entry("b.md", "2"));
    byte[] same = new String(twice, ISO_8859_1).replace("b.md", "a.md").getBytes(ISO_8859_1);
    assertThat(Read.faults(new PlanReader().read("p.zip", same)))
        .singleElement()
        .asString()
        .contains("“a.md”");
  }

  @Test
  void readsAFolder() throws IOException {
    Files.createDirectory(folder.resolve("pages"));
    Files.writeString(folder.resolve("plan.yaml"), PLAN);
    Files.writeString(folder.resolve("pages/accueil.md"), "Bonjour");
    assertThat(Read.plan(new PlanReader().read(folder)).pages().get(0).markdown())
        .isEqualTo("Bonjour");
  }

  @Test
  void readsNoFileThatALinkLeadsTo(@TempDir Path elsewhere) throws IOException {
    Files.createDirectory(folder.resolve("pages"));
    Files.writeString(folder.resolve("plan.yaml"), PLAN);
    Path secret = Files.writeString(elsewhere.resolve("secret"), "secret");
    Files.createSymbolicLink(folder.resolve("pages/accueil.md"), secret);
    assertThat(Read.faults(new PlanReader().read(folder)))
        .singleElement()
        .asString()
        .contains("a file that is in the pack");
  }

  @Test
  void saysThatAFolderHasNoPlan() throws IOException {
    assertThat(Read.faults(new PlanReader().read(folder)))
        .singleElement()
        .asString()
        .contains("exactly one plan.yaml");
  }

  private record Entry(String name, byte[] bytes) {}

  private static Entry entry(String name, String text) {
    return new Entry(name, text.getBytes(UTF_8));
  }

  private static Reading zip(Entry... entries) throws IOException {
    return new PlanReader().read("pack.zip", bytes(entries));
  }

  private static byte[] bytes(Entry... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Entry entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name));
        zip.write(entry.bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
