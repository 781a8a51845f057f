package org.levain.charters.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes charters and questions at random, from few words, so that rules meet often. */
final class RandomCharter {

  private static final String DECLARED =
      """
      # Random
      [zone] Europe/Paris
      [holidays] 1 May, Christmas, Easter Monday, Ascension, 2026-03-30
      [attribute] act: word: post (publish, say), comment, announce
      [attribute] role: word: member, animator, guest
      [attribute] facts: list: a, b, c
      [attribute] consent: yes/no
      [attribute] urgent: yes/no; default no
      [attribute] size: number
      [attribute] most: number
      [attribute] embargo: date-time
      [attribute] starts: date-time
      [attribute] author: word
      [attribute] user: word
      """;
  private static final List<String> HEADS =
      List.of(
          "yes",
          "yes",
          "yes",
          "no",
          "no",
          "no",
          "ask A",
          "ask B",
          "lift",
          "always no",
          "always yes",
          "otherwise yes",
          "otherwise ask C",
          "otherwise no",
          "guaranteed yes");
  private static final List<String> WINDOWS =
      List.of(
          "20:00..07:00",
          "mon..fri",
          "weekend",
          "holiday",
          "workday 08:00..18:00",
          "fri 22:00..06:00",
          "1..10 June",
          "20 December..5 January",
          "02:00..03:00",
          "sun 01:30..03:30",
          "days 25..31",
          "eve of holiday 18:00..24:00",
          "2026-03-28..2026-03-29",
          "2026-06-01 08:00..2026-06-05 18:00",
          "29 February",
          "mon days 1..7",
          "last sunday",
          "last 3 days",
          "october");
  private static final List<String> DAYS =
      List.of(
          "2026-03-28",
          "2026-03-29",
          "2026-10-25",
          "2026-06-01",
          "2026-06-10",
          "2026-06-11",
          "2026-05-01",
          "2026-04-30",
          "2026-12-31",
          "2027-01-05",
          "2028-02-29",
          "2026-05-14",
          "2026-04-06",
          "2026-05-16");

  private final Random random;

  RandomCharter(Random random) {
    this.random = random;
  }

  /** A charter of at most 50 clauses; mostly of fewer. */
  String source() {
    int clauses = 1 + random.nextInt(random.nextInt(20) == 0 ? 50 : 8);
    StringBuilder text = new StringBuilder(DECLARED);
    if (random.nextInt(3) == 0) {
      text.append("[priority] ")
          .append(
              some(
                  List.of(
                      "restrictive, first",
                      "permissive, last",
                      "specific, restrictive",
                      "first",
                      "last")))
          .append('\n');
    }
    if (random.nextInt(6) == 0) {
      text.append("[not stated] open\n");
    }
    for (int i = 0; i < clauses; i++) {
      text.append("\n**").append(number(i)).append("** Clause.\n");
      for (int rules = 1 + random.nextInt(2); rules > 0; rules--) {
        text.append(rule(i, clauses)).append('\n');
      }
    }
    return text.toString();
  }

  /** A question; attributes are often not stated. */
  Map<String, String> question() {
    Map<String, String> question = new HashMap<>();
    put(question, "act", some(List.of("post", "publish", "comment", "announce", "poll")), 1);
    put(
        question,
        "role",
        some(List.of("member", "animator", "guest", "member,animator", "other")),
        3);
    put(question, "facts", some(List.of("a", "b", "a,b", "b,c", "z")), 2);
    put(question, "consent", some(List.of("yes", "no")), 2);
    put(question, "urgent", some(List.of("yes", "no")), 2);
    put(question, "size", some(List.of("0", "5", "10", "11", "2.5")), 2);
    put(question, "most", some(List.of("5", "10")), 2);
    put(question, "when", time(), 4);
    put(question, "embargo", time(), 2);
    put(question, "starts", time(), 2);
    put(question, "author", some(List.of("ann", "bob")), 2);
    put(question, "user", some(List.of("ann", "bob")), 2);
    return question;
  }

  /** Some are left out, some are empty. */
  private void put(Map<String, String> question, String name, String value, int odds) {
    if (random.nextInt(odds + 1) != 0) {
      question.put(name, value);
    } else if (random.nextBoolean()) {
      question.put(name, "");
    }
  }

  private String time() {
    String day = some(DAYS);
    return random.nextInt(1000) == 0
        ? day
        : day
            + some(
                List.of(
                    " 00:00", " 01:59", " 02:00", " 02:30", " 03:00", " 06:59", " 07:00", " 12:00",
                    " 18:00", " 20:00", " 23:59"));
  }

  private String number(int clause) {
    return (1 + clause / 4) + "." + (1 + clause % 4);
  }

  /** Exceptions lift only what stands before them, so that none run in a circle. */
  private String rule(int clause, int clauses) {
    String head = some(HEADS);
    boolean plain = head.startsWith("yes") || head.startsWith("no") || head.startsWith("ask");
    if (clause > 0 && (head.equals("lift") && random.nextInt(3) > 0)) {
      head = "lift " + target(clause);
    } else if (clause > 0 && plain && random.nextInt(4) == 0) {
      head += " despite " + (random.nextInt(6) == 0 ? "all" : target(clause));
    }
    StringBuilder rule = new StringBuilder("[" + head + "] ").append(tests(random.nextInt(4)));
    boolean answers = head.contains("yes") || head.contains("ask");
    if (answers && random.nextInt(6) == 0) {
      rule.append(" only ").append(tests(1 + random.nextInt(2)));
    }
    for (int exceptions = random.nextInt(5) - 2; exceptions > 0; exceptions--) {
      rule.append(" except ").append(tests(1 + random.nextInt(2)));
    }
    return rule.toString();
  }

  private String target(int clause) {
    int other = random.nextInt(clause);
    boolean chapter = other / 4 < clause / 4 && random.nextInt(5) == 0;
    return chapter ? String.valueOf(1 + other / 4) : number(other);
  }

  private String tests(int number) {
    List<String> tests = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      tests.add(test());
    }
    return String.join("; ", tests);
  }

  private String test() {
    String is = some(List.of("=", "=", "=", "≠"));
    String order = some(List.of("<", "<=", ">", ">="));
    return switch (random.nextInt(13)) {
      case 0, 1, 2 ->
          "act" + is + some(List.of("post", "say", "comment", "announce", "post, comment"));
      case 3, 4 -> "role" + is + some(List.of("member", "animator", "guest", "member, guest"));
      case 5, 6 -> "facts" + is + some(List.of("a", "b", "c", "a, c"));
      case 7 -> some(List.of("consent", "urgent")) + is + some(List.of("yes", "no"));
      case 8 ->
          "size" + (random.nextBoolean() ? is + "5..10" : order + some(List.of("5", "10", "most")));
      case 9, 10 -> some(List.of("when", "embargo")) + is + window();
      case 11 ->
          "when"
              + order
              + some(
                  List.of(
                      "embargo",
                      "embargo - 24h",
                      "starts + 1d",
                      "starts - 1month",
                      "2026-06-10",
                      "2026-06-10 12:00"));
      default -> some(List.of("author=@user", "author≠@user", "consent=?", "facts≠?", "embargo=?"));
    };
  }

  private String window() {
    return random.nextInt(3) == 0 ? some(WINDOWS) + ", " + some(WINDOWS) : some(WINDOWS);
  }

  private String some(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
