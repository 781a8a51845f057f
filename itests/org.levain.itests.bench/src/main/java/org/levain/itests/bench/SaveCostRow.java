package org.levain.itests.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.levain.demo.server.Folders;
import org.levain.demo.server.ServerFiles;
import org.levain.demo.server.TomcatServer;
import org.levain.demo.server.TomcatSettings;
import org.levain.demo.wiki.WikiFolder;
import org.levain.demo.wiki.WikiServer;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.CharterText;
import org.levain.itests.visit.Visitor;
import org.levain.itests.visit.WikiEditor;

/**
 * What a charter of fifty clauses costs whoever saves a page in the wiki's own editor: the same
 * person, the same page, in turns with a wiki that has no Levain.
 */
final class SaveCostRow implements Row {

  private static final int ROUNDS = 5;
  private static final int SAVES = 40;
  private static final int WARM = 60;
  private static final int CLAUSES = 49;
  private static final String PAGE = "Main";
  private static final String LINE = "And one more line.";
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  @Override
  public String name() {
    return "save-cost";
  }

  @Override
  public List<Sample> measure(Bench bench) {
    RunningServer server = bench.server();
    Visitor admin = server.signedIn(server.kind().administrator()).acting();
    CharterText.publish(admin, "platform", charter());
    Path folder = bench.folder("save-bare");
    Folders.delete(folder);
    server.kind().setUp(folder);
    WikiFolder wiki = LivedInWikiServer.wiki(folder);
    ServerFiles files = ServerFiles.ofThisBuild();
    TomcatSettings settings = TomcatSettings.of(folder.resolve("tomcat"), WikiServer.war(files));
    try (TomcatServer bare = WikiServer.start(settings, wiki, files, PATIENCE)) {
      Visitor other = new Visitor(bare.url());
      server.kind().signIn(other, server.kind().administrator());
      return samples(new WikiEditor(admin), new WikiEditor(other));
    }
  }

  private List<Sample> samples(WikiEditor with, WikiEditor without) {
    double unused = median(with, WARM) + median(without, WARM);
    List<Double> levain = new ArrayList<>();
    List<Double> wiki = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      if (round % 2 == 0) {
        levain.add(median(with, SAVES));
        wiki.add(median(without, SAVES));
      } else {
        wiki.add(median(without, SAVES));
        levain.add(median(with, SAVES));
      }
    }
    return List.of(
        Sample.of(name(), "levain", "ms-p50", levain), Sample.of(name(), "wiki", "ms-p50", wiki));
  }

  private static double median(WikiEditor editor, int saves) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < saves; i++) {
      millis.add(editor.append(PAGE, LINE));
    }
    return Sample.median(millis);
  }

  @Override
  public List<Figure> figures(Samples samples) {
    double ours = samples.median("levain", "ms-p50");
    double theirs = samples.median("wiki", "ms-p50");
    return List.of(
        Figure.atMost(
            "a save with a charter, p50: %.1f ms".formatted(ours),
            ours / theirs,
            "without Levain %.1f ms".formatted(theirs),
            1.1));
  }

  /** Many clauses that might refuse, and one that permits. */
  private static String charter() {
    StringBuilder text = new StringBuilder("# A charter of fifty clauses\n\n");
    text.append("[attribute] kind: word: …\n\n");
    for (int clause = 1; clause <= CLAUSES; clause++) {
      text.append(
          "**%d** Not this kind.%n[no] kind=kind%d; size>%d%n%n".formatted(clause, clause, clause));
    }
    return text.append("**")
        .append(CLAUSES + 1)
        .append("** All else.\n[otherwise yes]\n")
        .toString();
  }
}
