package org.levain.itests.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.levain.demo.server.LevainArchive;

/**
 * The guide in the archive, as somebody follows it who installs Levain into a servlet application.
 */
record InstallationGuide(String text) {

  private static final String SECTION = "## Any servlet application";

  /** A file that is shown: its name below the data folder, then its content. */
  private static final Pattern FILE =
      Pattern.compile("`LEVAIN/([^`]+)`[^`]*?\\R\\R *```\\w*\\R(.*?)```", Pattern.DOTALL);

  static InstallationGuide ofThisArchive() {
    Path archive = LevainArchive.ofThisBuild();
    try (ZipFile zip = new ZipFile(archive.toFile());
        var in = zip.getInputStream(zip.getEntry("INSTALL.md"))) {
      return new InstallationGuide(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("No guide in " + archive, e);
    }
  }

  /** The files that the section about servlet applications tells to write, by name. */
  Map<String, String> filesForServletApplications() {
    String section = text.substring(text.indexOf(SECTION) + SECTION.length()).split("\\R## ")[0];
    Map<String, String> files = new TreeMap<>();
    Matcher matcher = FILE.matcher(section);
    while (matcher.find()) {
      files.put(matcher.group(1), matcher.group(2).indent(0).replaceAll("(?m)^ {3}", ""));
    }
    return files;
  }
}
