package org.levain.demo.wiki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.levain.demo.server.Folders;

/**
 * What a wiki keeps on disk.
 *
 * @param path the folder; need not exist yet
 * @param more further lines of the wiki's properties
 */
public record WikiFolder(Path path, String more) {

  public WikiFolder {
    path = path.toAbsolutePath();
  }

  /** A folder with the wiki's usual settings. */
  public WikiFolder(Path path) {
    this(path, "");
  }

  /** Whether a wiki was set up here before. */
  public boolean isSetUp() {
    return Files.exists(users());
  }

  /** The pages, one text file each. */
  public Path pages() {
    return path.resolve("pages");
  }

  /** The attachments. */
  public Path attachments() {
    return path.resolve("attachments");
  }

  /** The wiki's indexes and caches. */
  public Path work() {
    return path.resolve("work");
  }

  /** The user database. */
  public Path users() {
    return path.resolve("userdatabase.xml");
  }

  /** The group database. */
  public Path groups() {
    return path.resolve("groupdatabase.xml");
  }

  /** Writes a wiki's people and pages; the wiki must not run. */
  public void setUp(List<Person> people, List<WikiGroup> groups, List<WikiPage> pages) {
    List.of(pages(), attachments(), work()).forEach(Folders::create);
    pages.forEach(page -> Folders.write(pages().resolve(page.fileName()), page.text()));
    Folders.write(groups(), GroupDatabase.xml(groups));
    Folders.write(users(), UserDatabase.xml(people));
  }

  /** Writes a wiki without pages, whose only account is {@code admin}; the wiki must not run. */
  public void setUpEmpty(String adminPassword) {
    setUp(
        List.of(Person.admin(adminPassword)),
        List.of(new WikiGroup("Admin", List.of("admin"))),
        List.of());
  }

  /**
   * Forgets the checksums that JSPWiki 3 keeps of its databases: another version may have written
   * them since.
   */
  void forgetChecksums() {
    for (Path database : List.of(users(), groups())) {
      try {
        Files.deleteIfExists(Path.of(database + ".check"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The lines of {@code jspwiki-custom.properties} that point the wiki here. Of finished saves it
   * keeps few: it writes all that it keeps at every save, which makes each save slower than the one
   * before, until there are 2,048.
   */
  public String properties() {
    return """
        jspwiki.frontPage = Main
        jspwiki.pageProvider = VersioningFileProvider
        jspwiki.fileSystemProvider.pageDir = %s
        jspwiki.basicAttachmentProvider.storageDir = %s
        jspwiki.workDir = %s
        jspwiki.xmlUserDatabaseFile = %s
        jspwiki.xmlGroupDatabaseFile = %s
        jspwiki.securitycheck.enableEmailOfBootCheck = false
        jspwiki.workflow.completed.retain = 16
        %s
        """
        .formatted(pages(), attachments(), work(), users(), groups(), more);
  }
}
