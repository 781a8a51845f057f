package org.levain.itests.wiki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.levain.demo.wiki.Person;
import org.levain.demo.wiki.WikiFolder;
import org.levain.demo.wiki.WikiGroup;
import org.levain.demo.wiki.WikiPage;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a wiki keeps, read from its files without the wiki. */
final class WikiOnDisk {

  private final WikiFolder folder;

  WikiOnDisk(WikiFolder folder) {
    this.folder = folder;
  }

  List<WikiPage> pages() {
    try (Stream<Path> files = Files.list(folder.pages())) {
      return files.filter(file -> file.toString().endsWith(".txt")).map(WikiOnDisk::page).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everybody by identifier, login, full name and mail. */
  List<String> people() {
    return elements(folder.users(), "user").stream()
        .map(
            user ->
                text(
                    user.getAttribute("uid"),
                    user.getAttribute("loginName"),
                    user.getAttribute("fullName"),
                    user.getAttribute("email")))
        .toList();
  }

  List<WikiGroup> groups() {
    return elements(folder.groups(), "group").stream()
        .map(group -> new WikiGroup(group.getAttribute("name"), logins(group)))
        .toList();
  }

  /** The same text for people who were generated, with the administrator. */
  static List<String> withAdministrator(List<Person> members) {
    return Stream.concat(Stream.of(Person.admin("")), members.stream())
        .map(p -> text(p.uid(), p.login(), p.fullName(), p.mail()))
        .toList();
  }

  private static String text(String... parts) {
    return String.join("\t", parts);
  }

  private static List<String> logins(Element group) {
    return elements(group.getElementsByTagName("member")).stream()
        .map(member -> member.getAttribute("principal"))
        .toList();
  }

  private static WikiPage page(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    try {
      return new WikiPage(URLDecoder.decode(name, StandardCharsets.UTF_8), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Element> elements(Path file, String name) {
    try {
      return elements(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getElementsByTagName(name));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("Cannot read " + file, e);
    }
  }

  private static List<Element> elements(NodeList nodes) {
    return new ArrayList<>(
        IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList());
  }
}
