package org.levain.demo.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a wiki reads. */
class WikiFilesTest {

  private static final String STOCK_POLICY =
      """
      grant principal org.apache.wiki.auth.authorize.Role "All" {
          permission org.apache.wiki.auth.permissions.PagePermission "*:*", "view";
      };
      grant principal org.apache.wiki.auth.authorize.Role "Anonymous" {
          permission org.apache.wiki.auth.permissions.PagePermission "*:*", "modify";
          permission org.apache.wiki.auth.permissions.WikiPermission "*", "createPages";
      };
      grant principal org.apache.wiki.auth.authorize.Role "Authenticated" {
          permission org.apache.wiki.auth.permissions.PagePermission "*:*", "modify,rename";
      };
      """;

  @TempDir Path folder;

  @Test
  void pagesAreNamedAsTheFileProviderNamesThem() {
    assertThat(new WikiPage("Été d'équipe", "").fileName())
        .isEqualTo("%C3%89t%C3%A9+d%27%C3%A9quipe.txt");
    assertThat(new WikiPage(".hidden/x", "").fileName()).isEqualTo("%2Ehidden%2Fx.txt");
  }

  @Test
  void strangersMayOnlyRead() throws Exception {
    Path policy = folder.resolve("WEB-INF/jspwiki.policy");
    Files.createDirectories(policy.getParent());
    Files.writeString(policy, STOCK_POLICY);
    WikiPolicy.closeToStrangers(folder);
    assertThat(policy)
        .content()
        .doesNotContain("createPages")
        .doesNotContain("\"modify\"")
        .contains("\"modify,rename\"")
        .contains("\"Anonymous\" {");
  }

  @Test
  void namesOfPeopleAreEscaped() {
    Person person = new Person("7", "o'neil", "Zoë \"Z\" <O'Neil>", "z@example.invalid", "x");
    assertThat(UserDatabase.xml(List.of(person)))
        .contains("loginName=\"o'neil\"")
        .contains("fullName=\"Zoë &quot;Z&quot; &lt;O'Neil&gt;\"");
  }

  @Test
  void aFolderIsSetUpOnceItHasPeople() {
    WikiFolder wiki = new WikiFolder(folder.resolve("wiki"));
    assertThat(wiki.isSetUp()).isFalse();
    wiki.setUp(List.of(), List.of(), List.of(new WikiPage("Main", "Hello")));
    assertThat(wiki.isSetUp()).isTrue();
    assertThat(wiki.pages().resolve("Main.txt")).hasContent("Hello");
  }
}
