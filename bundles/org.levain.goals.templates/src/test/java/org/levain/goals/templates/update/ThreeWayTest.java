package org.levain.goals.templates.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** People always win, whatever they and the template did. jqwik prints its seed. */
class ThreeWayTest {

  private static final List<String> BASE = List.of("a", "b", "c", "d", "e", "f");

  @Test
  void takesWhatTheTemplateSaysWhereNobodyWrote() {
    ThreeWay merged =
        ThreeWay.merge(
            BASE,
            List.of("a", "B of people", "c", "d", "e", "f"),
            List.of("a", "b", "c", "d", "e", "F", "g"));
    assertThat(merged.lines()).containsExactly("a", "B of people", "c", "d", "e", "F", "g");
    assertThat(merged.taken()).isEqualTo(1);
    assertThat(merged.leavesSomething()).isFalse();
  }

  @Test
  void leavesWhatPeopleWroteInTheSamePlace() {
    ThreeWay merged =
        ThreeWay.merge(
            BASE,
            List.of("a", "B of people", "c", "d", "e", "f"),
            List.of("a", "B of the template", "c", "d", "e", "f"));
    assertThat(merged.lines()).containsExactly("a", "B of people", "c", "d", "e", "f");
    assertThat(merged.left()).containsExactly(List.of("B of the template"));
  }

  @Test
  void doesNotBringBackWhatPeopleTookOut() {
    ThreeWay merged =
        ThreeWay.merge(BASE, List.of("a", "d", "e", "f"), List.of("a", "b", "C", "d", "e", "f"));
    assertThat(merged.lines()).containsExactly("a", "d", "e", "f");
  }

  @Test
  void leavesALineThatTheTemplateMovesWhereItCannotGo() {
    List<String> people = List.of("a", "b", "c", "d", "e", "F of people");
    ThreeWay down = ThreeWay.merge(BASE, people, List.of("a", "c", "d", "e", "f", "b"));
    assertThat(down.lines()).isEqualTo(people);
    assertThat(down.taken()).isZero();
    assertThat(down.left()).contains(List.of("b"));
    ThreeWay up = ThreeWay.merge(BASE, people, List.of("a", "f", "b", "c", "d", "e"));
    assertThat(up.lines()).isEqualTo(people);
    List<String> without = List.of("a", "c", "d", "e", "f");
    ThreeWay gone = ThreeWay.merge(BASE, without, List.of("a", "c", "d", "e", "f", "b"));
    assertThat(gone.lines()).isEqualTo(without);
  }

  @Test
  void findsNothingToDoWherePeopleWroteTheSame() {
    List<String> same = List.of("a", "X", "c", "d", "e", "f");
    ThreeWay merged = ThreeWay.merge(BASE, same, same);
    assertThat(merged.lines()).isEqualTo(same);
    assertThat(merged.leavesSomething()).isFalse();
  }

  @Property
  void withoutEditsTheTemplateIsTaken(@ForAll long seed, @ForAll @IntRange(max = 30) int size) {
    List<String> base = base(size);
    List<String> template = edited(base, "t", new Random(seed));
    assertThat(ThreeWay.merge(base, base, template).lines()).isEqualTo(template);
  }

  @Property
  void withoutANewTemplateNothingChanges(@ForAll long seed, @ForAll @IntRange(max = 30) int size) {
    List<String> base = base(size);
    List<String> people = edited(base, "p", new Random(seed));
    assertThat(ThreeWay.merge(base, people, base).lines()).isEqualTo(people);
  }

  @Property(tries = 3000)
  void everyEditSurvives(@ForAll long seed, @ForAll @IntRange(max = 30) int size) {
    Random random = new Random(seed);
    List<String> base = base(size);
    List<String> people = edited(base, "p", random);
    List<String> template = edited(base, "t", random);
    List<String> merged = ThreeWay.merge(base, people, template).lines();
    assertThat(only(merged, "p")).isEqualTo(only(people, "p"));
    List<String> takenOut = new ArrayList<>(base);
    takenOut.removeAll(people);
    assertThat(merged).doesNotContainAnyElementsOf(takenOut.isEmpty() ? List.of("") : takenOut);
    List<String> ofPeople = new ArrayList<>(merged);
    ofPeople.retainAll(people);
    List<String> inTheirOrder = new ArrayList<>(people);
    inTheirOrder.retainAll(merged);
    assertThat(ofPeople).isEqualTo(inTheirOrder);
  }

  private static List<String> base(int size) {
    return IntStream.range(0, size).mapToObj(i -> "b" + i).toList();
  }

  /** Some lines taken out, some put in, each of these with a name of its own. */
  private static List<String> edited(List<String> base, String who, Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i <= base.size(); i++) {
      for (int n = random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0; n > 0; n--) {
        lines.add(who + i + "." + n);
      }
      if (i < base.size() && random.nextInt(6) > 0) {
        lines.add(base.get(i));
      }
    }
    return lines;
  }

  private static List<String> only(List<String> lines, String who) {
    return lines.stream().filter(line -> line.startsWith(who)).toList();
  }
}
