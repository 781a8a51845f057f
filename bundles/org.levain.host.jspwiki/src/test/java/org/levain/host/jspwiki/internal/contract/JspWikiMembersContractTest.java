package org.levain.host.jspwiki.internal.contract;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Host;
import org.levain.host.Members;
import org.levain.host.jspwiki.internal.TestWiki;
import org.levain.host.testing.MembersContract;

class JspWikiMembersContractTest extends MembersContract {

  @TempDir static Path folder;
  private static TestWiki wiki;

  @BeforeAll
  static void start() {
    wiki = new TestWiki(folder);
    wiki.register(ZOE, "Zoé Martin", "zoe@example.org");
    wiki.register(MAELLE, "Maëlle Roux", "maelle@example.org");
    wiki.register(EMILE, "Émile Noël", "");
  }

  @AfterAll
  static void stop() {
    wiki.close();
  }

  @Override
  protected Host host() {
    return wiki.host;
  }

  @Override
  protected Members members() {
    return wiki.members;
  }
}
