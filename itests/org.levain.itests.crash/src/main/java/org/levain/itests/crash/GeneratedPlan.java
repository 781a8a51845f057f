package org.levain.itests.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.levain.demo.server.Folders;
import org.levain.demo.wiki.Person;

/**
 * A plan of communities with pages and entries, of loose pages and of groups, one of which the wiki
 * has already. Most texts are short, some are long: a long one takes the wiki a while to write.
 *
 * @param title its title
 * @param items how many items it has
 * @param pages how many of them are pages and entries
 * @param json the plan
 */
record GeneratedPlan(String title, int items, int pages, Map<String, Object> json) {

  private static final int PAGES_OF_A_COMMUNITY = 14;
  private static final int ENTRIES_OF_A_COMMUNITY = 4;
  private static final int OF_A_COMMUNITY = PAGES_OF_A_COMMUNITY + ENTRIES_OF_A_COMMUNITY + 2;
  private static final int LOOSE_GROUPS = 2;
  private static final int ONE_IN_LONG = 20;

  /**
   * A plan.
   *
   * @param number part of every name
   * @param items how many items it has, about
   * @param people who may be its members and authors
   * @param grown name of a group that is there already
   */
  static GeneratedPlan of(Random random, int number, int items, List<Person> people, String grown) {
    return new Maker(random, number, people).plan(items, grown);
  }

  /** Writes it into a file. */
  Path writeInto(Path folder) {
    Path file = folder.resolve("plan-" + title.replaceAll("\\W+", "-") + ".json");
    try {
      Folders.write(file, new ObjectMapper().writeValueAsString(json));
      return file;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes one. */
  private record Maker(Random random, int number, List<Person> people) {

    GeneratedPlan plan(int items, String grown) {
      int communities = Math.max(1, (items - LOOSE_GROUPS) / OF_A_COMMUNITY);
      int loose = Math.max(1, items - LOOSE_GROUPS - communities * OF_A_COMMUNITY);
      List<Object> all = new ArrayList<>();
      for (int i = 1; i <= communities; i++) {
        all.add(community(i));
      }
      List<Object> groups = List.of(group("Passage" + number), group(grown));
      Map<String, Object> plan = new LinkedHashMap<>();
      plan.put("title", "Round " + number);
      plan.put("language", "fr");
      plan.put("communities", all);
      plan.put("pages", several(loose, i -> page("Repère %d, %d".formatted(number, i))));
      plan.put("groups", groups);
      int pages = communities * (OF_A_COMMUNITY - 1) + loose;
      return new GeneratedPlan("Round " + number, pages + communities + LOOSE_GROUPS, pages, plan);
    }

    private Map<String, Object> community(int i) {
      String name = "Équipe %d de l’été %d".formatted(i, number);
      Map<String, Object> community = new LinkedHashMap<>();
      community.put("name", name);
      community.put(
          "goal", "Écrire avec l’équipe %d le guide des leçons du chantier.".formatted(i));
      community.put("animator", login());
      community.put("members", logins());
      community.put("group", "Equipe%dEte%d".formatted(i, number));
      community.put(
          "pages",
          several(PAGES_OF_A_COMMUNITY, p -> page("Fiche %d.%d.%d".formatted(number, i, p))));
      community.put("posts", several(ENTRIES_OF_A_COMMUNITY, this::post));
      return community;
    }

    private Map<String, Object> post(int day) {
      return Map.of("title", "Jour " + day, "date", "2026-02-%02d".formatted(day), "text", text());
    }

    private Map<String, Object> page(String title) {
      return Map.of("title", title, "text", "# " + title + "\n\n" + text(), "author", login());
    }

    private Map<String, Object> group(String name) {
      return Map.of("name", name, "members", logins());
    }

    private String text() {
      int lines = random.nextInt(ONE_IN_LONG) == 0 ? 1500 : 2 + random.nextInt(30);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < lines; i++) {
        text.append("- À %d h, **noté** par l’équipe.\n".formatted(random.nextInt(24)));
      }
      return text.toString();
    }

    private List<String> logins() {
      return Stream.generate(this::login).limit(2 + random.nextInt(6)).distinct().toList();
    }

    private String login() {
      return people.get(random.nextInt(people.size())).login();
    }

    private static List<Object> several(int count, IntFunction<Map<String, Object>> each) {
      List<Object> all = new ArrayList<>();
      for (int i = 1; i <= count; i++) {
        all.add(each.apply(i));
      }
      return all;
    }
  }
}
