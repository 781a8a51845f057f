package org.levain.itests.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.levain.demo.wiki.WikiFolder;
import org.levain.demo.wiki.WikiGroup;
import org.levain.demo.wiki.WikiPage;

/**
 * What the wiki has on disk, seen without the wiki.
 *
 * @param folder its files
 */
record WikiDisk(WikiFolder folder) {

  /** How many pages there are. */
  long pages() {
    try (Stream<Path> files = Files.list(folder.pages())) {
      return files.filter(file -> file.toString().endsWith(".txt")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often a page was saved, 0 if it is not there: the file provider numbers what is older. */
  long versions(String page) {
    String file = new WikiPage(page, "").fileName();
    if (Files.notExists(folder.pages().resolve(file))) {
      return 0;
    }
    Path older = folder.pages().resolve("OLD").resolve(file.substring(0, file.length() - 4));
    if (Files.notExists(older)) {
      return 1;
    }
    try (Stream<Path> files = Files.list(older)) {
      return 1 + files.filter(f -> f.getFileName().toString().matches("\\d+\\.txt")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The groups as they are stored: a name that stands twice is there twice. */
  List<WikiGroup> groups() {
    try {
      String xml = Files.readString(folder.groups());
      return Jsoup.parse(xml, "", Parser.xmlParser()).select("group").stream()
          .map(WikiDisk::group)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WikiGroup group(Element group) {
    return new WikiGroup(
        group.attr("name"),
        group.select("member").eachAttr("principal").stream().sorted().toList());
  }
}
