package org.levain.host.jspwiki.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.wiki.api.core.Attachment;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.exceptions.FilterException;
import org.apache.wiki.api.exceptions.RedirectException;
import org.apache.wiki.api.filters.PageFilter;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.attachment.AttachmentManager;
import org.apache.wiki.filters.FilterManager;
import org.apache.wiki.references.ReferenceManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Actor;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.Page;
import org.levain.host.jspwiki.internal.TestWiki;

class PageWriterTest {

  private static final Actor SEEDING = Actor.system("seeding");

  @TempDir Path folder;

  /** A filter like a charter's: it adds a line, refuses a word, and knows who saves. */
  private static final class Charter implements PageFilter {
    private final SaveInProgress marker;
    private Optional<Actor> seen = Optional.empty();

    Charter(SaveInProgress marker) {
      this.marker = marker;
    }

    @Override
    public void initialize(Engine engine, Properties properties) {}

    @Override
    public String preTranslate(Context context, String content) {
      return content;
    }

    @Override
    public String postTranslate(Context context, String html) {
      return html;
    }

    @Override
    public String preSave(Context context, String content) throws FilterException {
      seen = marker.actor();
      if (content.contains("forbidden")) {
        throw new RedirectException("the word is forbidden", "x");
      }
      return content + "\nadded";
    }

    @Override
    public void postSave(Context context, String content) {}

    @Override
    public void destroy(Engine engine) {}
  }

  @Test
  void runsTheFiltersOfTheWikiAndTellsOursWhoSaves() {
    try (TestWiki wiki = new TestWiki(folder)) {
      Charter charter = new Charter(wiki.marker);
      wiki.engine.getManager(FilterManager.class).addPageFilter(charter, 1);

      Page saved = wiki.pages.save("Ward", "text of [Main]", "", SEEDING);

      assertThat(saved.text().strip()).endsWith("added");
      assertThat(charter.seen).contains(SEEDING);
      assertThat(wiki.marker.actor()).isEmpty();
      assertThat(wiki.engine.getManager(ReferenceManager.class).findRefersTo("Ward"))
          .contains("Main");
      refuses(Reason.NOT_ALLOWED, () -> wiki.pages.save("Other", "forbidden", "", SEEDING));
      assertThat(wiki.pages.exists("Other")).isFalse();
      assertThat(wiki.marker.actor()).isEmpty();
    }
  }

  @Test
  void writesNothingIntoAWikiThatWantsSavesApproved() {
    try (TestWiki wiki =
        new TestWiki(
            folder, p -> p.setProperty("jspwiki.approver.workflow.saveWikiPage", "Admin"))) {
      refuses(Reason.NOT_ALLOWED, () -> wiki.pages.save("Ward", "text", "", SEEDING));
      assertThat(wiki.pages.exists("Ward")).isFalse();
    }
  }

  @Test
  void keepsAPageThatSomebodyAttachedAFileTo() throws Exception {
    try (TestWiki wiki = new TestWiki(folder)) {
      Page page = wiki.pages.save("Ward", "text", "", SEEDING);
      Attachment attachment = Wiki.contents().attachment(wiki.engine, "Ward", "plan.txt");
      attachment.setAuthor("zoe");
      wiki.engine
          .getManager(AttachmentManager.class)
          .storeAttachment(
              attachment, new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)));

      refuses(Reason.CHANGED_MEANWHILE, () -> wiki.pages.delete("Ward", page.hash(), SEEDING));

      assertThat(wiki.pages.exists("Ward")).isTrue();
    }
  }

  @Test
  void limitsAPageToAGroupThatTheWikiUnderstands() {
    try (TestWiki wiki = new TestWiki(folder)) {
      wiki.register("zoe", "Zoé Martin", "");
      wiki.groups.save(org.levain.host.Group.of("Ward4", java.util.List.of("zoe")), SEEDING);
      Page page = wiki.pages.save("Ward", wiki.pages.accessFor("Ward4") + "\nText", "", SEEDING);
      wiki.pages.save("Ward", wiki.pages.accessFor("Ward4") + "\nText 2", page.hash(), SEEDING);

      assertThat(
              wiki.engine
                  .getManager(org.apache.wiki.auth.acl.AclManager.class)
                  .getPermissions(
                      wiki.engine
                          .getManager(org.apache.wiki.pages.PageManager.class)
                          .getPage("Ward"))
                  .toString())
          .contains("user = Ward4", "edit,upload,view")
          .doesNotContain("unresolved");
    }
  }

  private static void refuses(Reason reason, Runnable write) {
    assertThatExceptionOfType(HostRefusal.class)
        .isThrownBy(write::run)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
