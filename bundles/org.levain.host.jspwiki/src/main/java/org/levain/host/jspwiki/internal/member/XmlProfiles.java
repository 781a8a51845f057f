package org.levain.host.jspwiki.internal.member;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Profiles from the file of the wiki's XML user database. Through the wiki's interface a list of n
 * members costs n² steps (a minute at 30,000); the file is read once a change, in one pass. Where
 * it cannot be read the wiki's interface answers.
 */
final class XmlProfiles implements ProfileSource {

  private static final Logger LOG = LoggerFactory.getLogger(XmlProfiles.class);

  private final Path file;
  private final ProfileSource wiki;

  XmlProfiles(Path file, ProfileSource wiki) {
    this.file = file;
    this.wiki = wiki;
  }

  @Override
  public List<Profile> read() {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in);
    } catch (IOException | XMLStreamException e) {
      LOG.debug("{} cannot be read now: asking the wiki for each member", file, e);
      return wiki.read();
    }
  }

  @Override
  public Optional<Object> state() {
    try {
      BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(Arrays.asList(a.lastModifiedTime(), a.size(), a.fileKey()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<Profile> parse(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    List<Profile> profiles = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("user")) {
        profiles.add(profile(xml));
      }
    }
    return profiles;
  }

  private static Profile profile(XMLStreamReader xml) {
    return Profile.of(
        attribute(xml, "uid"),
        attribute(xml, "loginName"),
        attribute(xml, "fullName"),
        attribute(xml, "wikiName"),
        attribute(xml, "email"));
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
