package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharterLanguageTest {

  private static final String DEFAULT = "\n**9** Else.\n[otherwise ask the animator]\n";

  @Test
  void namesTheClauseThatPermitsRefusesOrAsks() {
    String charter =
        """
        **1.1** Staff post.
        [yes] act=post; status=staff
        **2.1** No customer data.
        [no] facts=customer data
        - C3 Large files: ask.
        [ask the webmaster] size>10
        """
            + DEFAULT;
    assertThat(ask(charter, "act=post; status=staff")).isEqualTo("yes 1.1");
    assertThat(ask(charter, "act=post; status=staff; facts=other, customer data"))
        .isEqualTo("no 2.1");
    assertThat(ask(charter, "act=post; status=staff; size=10.5")).isEqualTo("ask C3");
    assertThat(ask(charter, "act=post; status=staff; size=10")).isEqualTo("yes 1.1");
    assertThat(ask(charter, "act=poll")).isEqualTo("ask 9");
  }

  @Test
  void namesTheExceptionThatLiftedARefusal() {
    String charter =
        """
        1.1 Staff post.
        [yes] act=post
        2.1 No customer data, except for the press.
        [no] facts=customer data except role=press
        2.2 Clause 2.1 does not apply to the works council.
        [lift 2.1] role=works council
        2.3 The exception of 2.2 does not hold in August.
        [lift 2.2] when=august
        2.4 The lawyers may, whatever 2.1 says.
        [yes despite 2.1] role=lawyer
        """;
    assertThat(ask(charter, "act=post; facts=customer data")).isEqualTo("no 2.1");
    assertThat(ask(charter, "act=post; facts=customer data; role=press")).isEqualTo("yes 2.1");
    assertThat(ask(charter, "act=post; facts=customer data; role=works council"))
        .isEqualTo("yes 2.2");
    assertThat(
            ask(
                charter,
                "act=post; facts=customer data; role=works council; when=2026-08-03 10:00"))
        .isEqualTo("no 2.1");
    assertThat(ask(charter, "facts=customer data; role=lawyer")).isEqualTo("yes 2.4");
    assertThat(ask(charter, "act=post; role=press")).isEqualTo("yes 1.1");
  }

  @Test
  void liftingAloneDoesNotPermit() {
    String charter = "1. No.\n[no] act=post\n2. Not for a.\n[lift 1] role=a\n" + DEFAULT;
    assertThat(ask(charter, "act=post; role=a")).isEqualTo("ask 9");
  }

  @Test
  void liftsAChapterOrItsOwnClause() {
    String charter =
        """
        1.1 Yes.
        [yes] act=post
        2.1 No.
        [no] kind=a
        2.2 Ask.
        [ask x] kind=b
        [lift] kind=b; role=c
        3 Chapter 2 is nothing for d.
        [lift 2] role=d
        """;
    assertThat(ask(charter, "act=post; kind=a; role=d")).isEqualTo("yes 3");
    assertThat(ask(charter, "act=post; kind=b; role=c")).isEqualTo("yes 2.2");
    assertThat(ask(charter, "act=post; kind=b; role=e")).isEqualTo("ask 2.2");
  }

  @Test
  void alwaysOverridesAndOtherwiseComesLast() {
    String charter =
        """
        1 No.
        [no] facts=secret
        2 In an emergency everything.
        [always yes] emergency=yes
        3 Comments.
        [otherwise yes] act=comment
        [otherwise ask the animator]
        """;
    assertThat(ask(charter, "facts=secret; emergency=yes")).isEqualTo("yes 2");
    assertThat(ask(charter, "act=comment")).isEqualTo("yes 3");
    assertThat(ask(charter, "act=comment; facts=secret")).isEqualTo("no 1");
    assertThat(ask(charter, "act=post")).isEqualTo("ask 3");
  }

  @Test
  void onlyPermitsThereAndRefusesElsewhere() {
    String charter = "1 Only a.\n[yes] act=announce only role=a\n" + DEFAULT;
    assertThat(ask(charter, "act=announce; role=a")).isEqualTo("yes 1");
    assertThat(ask(charter, "act=announce; role=b")).isEqualTo("no 1");
    assertThat(ask(charter, "act=announce; role=")).isEqualTo("no 1");
    assertThat(ask(charter, "act=post; role=b")).isEqualTo("ask 9");
  }

  @Test
  void whatIsNotStatedIsNeitherNoNorZero() {
    String charter =
        """
        [attribute] facts: list: a, b
        [attribute] size: number
        [attribute] consent: yes/no
        1 Post.
        [yes] act=post
        2 Large.
        [no] size>10
        3 Small.
        [no] size<1
        4 Consent.
        [no] kind=photo except consent=yes
        5 Not from others.
        [no] status≠staff
        6 No list.
        [ask x] kind=list; facts≠a
        """;
    assertThat(ask(charter, "act=post; size=; status=")).isEqualTo("yes 1");
    assertThat(ask(charter, "act=post; size=0")).isEqualTo("no 3");
    assertThat(ask(charter, "act=post; status=guest")).isEqualTo("no 5");
    assertThat(ask(charter, "act=post; kind=photo; consent=")).isEqualTo("no 4");
    assertThat(ask("[not stated] open\n" + charter, "act=post; kind=photo; consent="))
        .isEqualTo("yes 1");
    assertThat(ask(charter, "act=post; kind=list")).isEqualTo("ask 6");
    assertThat(ask(charter, "act=post; kind=list; facts=b, a")).isEqualTo("yes 1");
  }

  @Test
  void defaultsHoldWhereNothingIsStated() {
    String charter =
        "[attribute] away: yes/no; default no\n1 Ask.\n[ask animator] away=no\n[ask deputy] away=yes\n";
    assertThat(decision(charter, "act=post").who()).isEqualTo("animator");
    assertThat(decision(charter, "away=yes").who()).isEqualTo("deputy");
  }

  @Test
  void prioritiesChooseBetweenRules() {
    String rules =
        "1 A.\n[yes] act=post\n2 B.\n[no] act=post; kind=x\n3 C.\n[no] kind=x\n4 D.\n[yes] kind=x; act=post\n";
    String question = "act=post; kind=x";
    assertThat(ask(rules, question)).isEqualTo("no 2");
    assertThat(ask("[priority] restrictive, last\n" + rules, question)).isEqualTo("no 3");
    assertThat(ask("[priority] permissive\n" + rules, question)).isEqualTo("yes 1");
    assertThat(ask("[priority] specific, last\n" + rules, question)).isEqualTo("yes 4");
    assertThat(ask("[priorité] premier\n" + rules, question)).isEqualTo("yes 1");
  }

  @Test
  void givesReasonWhoAndAlternative() {
    String charter =
        """
        ### 3.2 Patients are never recognisable
        No name, **no room**, no date of stay.
        [no] facts=patient
        [instead] Tell the case without them.
        """
            + DEFAULT;
    Decision no = decision(charter, "facts=patient");
    assertThat(no.reason())
        .isEqualTo("Patients are never recognisable No name, no room, no date of stay.");
    assertThat(no.alternative()).isEqualTo("Tell the case without them.");
    assertThat(decision(charter, "act=x").who()).isEqualTo("the animator");
  }

  @Test
  void readsFrenchAndEnglishAlike() {
    String charter =
        """
        [attribut] statut: mot: salarié (employee), stagiaire
        Article 1. Les salariés publient.
        [permis] acte=billet; statut=salarié
        Article 2 bis. Pas de données clients, sauf le juridique.
        [interdit] faits=« données clients » sauf rôle=juridique
        Article 3. Le reste.
        [sinon demander à l’animateur]
        """;
    assertThat(ask(charter, "acte=billet; statut=SALARIE")).isEqualTo("yes 1");
    assertThat(ask(charter, "acte=billet; statut=employee; faits=donnees_clients"))
        .isEqualTo("no 2 bis");
    assertThat(ask(charter, "acte=billet; statut=salarié; faits=Données-clients; role=juridique"))
        .isEqualTo("yes 2 bis");
    assertThat(decision(charter, "acte=sondage").who()).isEqualTo("l’animateur");
  }

  @Test
  void readsRulesInListsQuotesFencesAndOverSeveralLines() {
    String charter =
        """
        - C1 Post.
          - `[yes] act=post;`
        - C2 No.
        > [no] act=post;
        >   kind=a,
        ```charter
        [no] kind=b
        ```
        ```sh
        [no] kind=c
        ```
        """
            .replace(">   kind=a,", "  kind=a");
    assertThat(ask(charter, "act=post; kind=a")).isEqualTo("no C2");
    assertThat(ask(charter, "act=post; kind=b")).isEqualTo("no C2");
    assertThat(ask(charter, "act=post; kind=c")).isEqualTo("yes C1");
  }

  @Test
  void stepsOfAListAreNoClauses() {
    String charter = "### 3.1 Steps\n1. first\n2. second\n\n[no] act=a\n## 4. Next\n[no] act=b\n";
    assertThat(ask(charter, "act=a")).isEqualTo("no 3.1");
    assertThat(ask(charter, "act=b")).isEqualTo("no 4");
  }

  @Test
  void takesTheNumberAsItIsWritten() {
    String charter =
        """
        ### Article 1er – First
        [no] a=1
        (2.1) Second
        [no] a=2
        § 3 Third
        [no] a=3
                - R-4 Fourth
                  [no] a=4
        ## II. Fifth
        [no] a=5
        """;
    assertThat(ask(charter, "a=1")).isEqualTo("no 1er");
    assertThat(ask(charter, "a=2")).isEqualTo("no 2.1");
    assertThat(ask(charter, "a=3")).isEqualTo("no 3");
    assertThat(ask(charter, "a=4")).isEqualTo("no R-4");
    assertThat(ask(charter, "a=5")).isEqualTo("no II");
  }

  @Test
  void comparesAttributesWithEachOther() {
    String charter =
        """
        1 Embargo.
        [no] when<embargo_until
        2 Two days before.
        [no] kind=event; when>starts_at - 48h
        3 Own.
        [yes] act=edit; author=@user
        4 Quota.
        [no] used>quota
        [attribute] author: word
        [attribute] user: word
        [attribute] embargo until: date-time
        [attribute] starts at: date-time
        [attribute] quota: number
        """;
    assertThat(ask(charter, "when=2026-02-03 09:59; embargo_until=2026-02-03 10:00"))
        .isEqualTo("no 1");
    assertThat(ask(charter, "when=2026-02-03 10:00; embargo_until=2026-02-03 10:00"))
        .isEqualTo("ask ");
    assertThat(ask(charter, "kind=event; when=2026-02-01 10:01; starts_at=2026-02-03 10:00"))
        .isEqualTo("no 2");
    assertThat(ask(charter, "kind=event; when=2026-02-01 10:00; starts_at=2026-02-03 10:00"))
        .isEqualTo("ask ");
    assertThat(ask(charter, "act=edit; author=Ann; user=ann")).isEqualTo("yes 3");
    assertThat(ask(charter, "act=edit; author=ann; user=bob")).isEqualTo("ask ");
    assertThat(ask(charter, "used=11; quota=10")).isEqualTo("no 4");
  }

  @Test
  void convertsSizesToTheDeclaredUnit() {
    String charter = "[attribute] size: number MB\n1 Large.\n[no] size>10\n";
    assertThat(ask(charter, "size=0.5 GB")).isEqualTo("no 1");
    assertThat(ask(charter, "size=10 000 ko")).isEqualTo("ask ");
    assertThat(ask(charter, "size=12 apples")).isEqualTo("ask ");
  }

  static String ask(String charter, String question) {
    Decision decision = decision(charter, question);
    return decision.answer().word() + " " + decision.clause();
  }

  static Decision decision(String charter, String question) {
    CharterReader.Reading reading = CharterReader.read("test.md", charter);
    assertThat(reading.findings()).filteredOn(Finding::fatal).isEmpty();
    return CharterPolicy.of(reading.charter()).decide(Question.parse(question));
  }
}
