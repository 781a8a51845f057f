package org.levain.terminal.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.terminal.Console;

class CharterCommandsTest {

  private static final String CHARTER =
      """
      # Charte
      [attribut] acte: mot: billet, sondage
      [attribut] taille: nombre Mo
      **C1** Les salariés publient.
      [oui] acte=billet; statut=salarié
      **C2** Pas plus de 10 Mo.
      [interdit] taille>10
      [à la place] Un lien.
      **C3** Pour le reste, on demande.
      [sinon demander à l’animateur]
      [attribut] statut: mot
      [essai] acte=billet; statut=salarié -> oui C1
      """;

  @TempDir Path here;

  @Test
  void answersEachQuestionOfTheTable() throws IOException {
    Console console =
        ask(
            "id\tplain\tattributes\n1\tx\tacte=billet; statut=salarié; taille=\n2\t\ttaille=12\n3\t?\tacte=sondage\n");
    assertThat(console.lines())
        .containsExactly(
            "id\tdecision\tclause\treason",
            "1\tyes\tC1\tLes salariés publient.",
            "2\tno\tC2\tPas plus de 10 Mo. | Un lien.",
            "3\task\tC3\tl’animateur | Pour le reste, on demande.");
    assertThat(console.err()).isEmpty();
  }

  @Test
  void endsWithZeroAlsoWhereSomethingIsRefused() throws IOException {
    write("charter.md", CHARTER);
    write("q.tsv", "id\tattributes\n1\ttaille=12\n");
    assertThat(new Console(here).run("charter", "ask", "charter.md", "q.tsv")).isZero();
  }

  @Test
  void takesColumnsInAnyOrderWithMarkAndCarriageReturns() throws IOException {
    Console console = ask("\uFEFFAttributes\tID\r\nacte=billet; statut=salarié\t7\r\n\r\n");
    assertThat(console.lines()).hasSize(2).last().asString().startsWith("7\tyes\tC1");
  }

  @Test
  void tellsWhatItDoesNotKnowAndAnswersAllTheSame() throws IOException {
    Console console =
        ask("id\tattributes\n1\tacte=billet; status=salarié\n2\ttaille=grand\n3\tacte\n");
    assertThat(console.lines()).hasSize(4);
    assertThat(console.err())
        .contains(
            "q.tsv, line 2: status",
            "q.tsv, line 3: taille",
            "a number in mo",
            "q.tsv, line 4",
            "name=value");
  }

  @Test
  void aCommunityNarrowsAndNeverWidens() throws IOException {
    write("charter.md", CHARTER);
    write(
        "community.md",
        "**D1** Pas de sondage.\n[non] acte=sondage\n**D2** Tout.\n[oui malgré C2] acte=billet\n");
    write(
        "q.tsv",
        "id\tattributes\n1\tacte=sondage\n2\tacte=billet; statut=salarié; taille=12\n3\tacte=billet; statut=salarié\n");
    Console console = new Console(here);
    assertThat(console.run("charter", "ask", "charter.md", "community.md", "q.tsv")).isZero();
    assertThat(console.lines().stream().map(l -> l.split("\t")[1] + " " + l.split("\t")[2]).skip(1))
        .containsExactly("no D1", "no C2", "yes C1");
    Console check = new Console(here);
    assertThat(check.run("charter", "check", "charter.md", "community.md")).isEqualTo(1);
    assertThat(check.lines()).singleElement().asString().startsWith("community.md\t4\twidening\t");
  }

  @Test
  void saysWhatIsFoundInFrenchIfAsked() throws IOException {
    write("charter.md", CHARTER + "[essai] acte=billet -> non\n");
    Console french = new Console(here);
    assertThat(french.run("charter", "check", "--language", "fr", "charter.md")).isEqualTo(1);
    assertThat(french.lines()).singleElement().asString().contains("\ttest\tAttendu non, obtenu ");
    assertThat(new Console(here).run("charter", "check", "--language", "de", "charter.md"))
        .isEqualTo(2);
  }

  @Test
  void checksAndEndsWithOneIfSomethingIsFound() throws IOException {
    write("charter.md", CHARTER);
    Console good = new Console(here);
    assertThat(good.run("charter", "check", "charter.md")).isZero();
    assertThat(good.out()).isEmpty();
    write(
        "charter.md",
        CHARTER
            .replace("salarié -> oui C1", "salarié -> non C1")
            .replace("taille>10", "tialle>10"));
    Console bad = new Console(here);
    assertThat(bad.run("charter", "check", "charter.md")).isEqualTo(1);
    assertThat(bad.lines().get(0)).startsWith("charter.md\t7\tunknown-word\t").contains("taille");
    assertThat(bad.lines().get(1)).startsWith("charter.md\t12\ttest\t").contains("yes C1");
  }

  @Test
  void adviceIsAFindingForCheckAndNoneForAsk() throws IOException {
    write("charter.md", CHARTER.replace("[oui] acte=billet;", "[demander à Ann] acte=billet;"));
    write("q.tsv", "id\tattributes\n1\ttaille=12\n");
    Console check = new Console(here);
    assertThat(check.run("charter", "check", "charter.md")).isEqualTo(1);
    assertThat(check.lines()).first().asString().startsWith("charter.md\t5\tapproval\t");
    assertThat(new Console(here).run("charter", "ask", "charter.md", "q.tsv")).isZero();
  }

  @Test
  void namesTheLineOfBadInputAndPrintsNothingBeside() throws IOException {
    Console broken = new Console(here);
    write("charter.md", "1. A\n[nno] acte=billet\n");
    write("q.tsv", "id\tattributes\n1\tacte=billet\n");
    assertThat(broken.run("charter", "ask", "charter.md", "q.tsv")).isEqualTo(2);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).contains("charter.md, line 2", "found \"nno\"", "did you mean no?");
    assertThat(ask("nothing\n").err()).contains("q.tsv, line 1", "id and attributes");
    assertThat(ask("").err()).contains("q.tsv, line 1");
    assertThat(ask("id\tattributes\n\tacte=billet\n").err()).contains("q.tsv, line 2", "an id");
    assertThat(new Console(here).run("charter", "ask", "nowhere.md", "q.tsv")).isEqualTo(2);
    assertThat(new Console(here).run("charter", "ask", "charter.md")).isEqualTo(2);
    assertThat(new Console(here).run("charter", "check", ".")).isEqualTo(2);
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    Files.write(here.resolve("charter.md"), "1. é\n[oui]\n".getBytes(StandardCharsets.ISO_8859_1));
    Console latin = new Console(here);
    assertThat(latin.run("charter", "check", "charter.md")).isEqualTo(2);
    assertThat(latin.err()).contains("line 1", "UTF-8");
  }

  private Console ask(String table) throws IOException {
    write("charter.md", CHARTER);
    write("q.tsv", table);
    Console console = new Console(here);
    console.run("charter", "ask", "charter.md", "q.tsv");
    return console;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(here.resolve(name), text);
  }
}
