package org.levain.seeding.internal.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Intent;
import org.levain.seeding.internal.action.ComparePlan;
import org.levain.seeding.internal.action.Compiled;
import org.levain.seeding.internal.action.Server;
import org.levain.seeding.plan.PlanItem;

/** Makes the items of a dry run, in a reader's language. */
final class DryItems {

  private static final int MOST_LINES = 80;

  private final Compiled compiled;
  private final Server server;
  private final Words words;

  DryItems(Compiled compiled, Server server, Words words) {
    this.compiled = compiled;
    this.server = server;
    this.words = words;
  }

  DryItem of(Change change) {
    PlanItem item = compiled.items().get((int) change.number() - 1);
    String title = title(item);
    boolean group = change.kind().equals("group");
    return new DryItem(
        change.verdict().name().toLowerCase(Locale.ROOT),
        title,
        what(item),
        change.part(),
        title.equals(change.name()) ? "" : change.name(),
        group ? "" : path(change),
        note(change),
        group ? List.of() : lines(change),
        group ? change.after().orElse("").lines().toList() : List.of(),
        change.source(),
        new Settling(words).of(change));
  }

  private static String title(PlanItem item) {
    if (item instanceof PlanItem.Front front) {
      return front.of().front().title();
    } else if (item instanceof PlanItem.TextPage text) {
      return text.page().title();
    } else if (item instanceof PlanItem.Post post) {
      return post.post().title();
    }
    return item instanceof PlanItem.MembersOf group ? group.group() : badgeTitle(item);
  }

  private static String badgeTitle(PlanItem item) {
    return item instanceof PlanItem.Given given
        ? given.award().badge()
        : ((PlanItem.Drawn) item).badge().name().english();
  }

  private String what(PlanItem item) {
    if (item instanceof PlanItem.Front) {
      return words.text("what.front");
    } else if (item instanceof PlanItem.TextPage text) {
      return byAuthor("what.page", text.page().author());
    } else if (item instanceof PlanItem.Post post) {
      return byAuthor("what.post", post.post().author());
    }
    if (item instanceof PlanItem.Given given) {
      return words.text("what.award", server.nameOf(given.award().member()));
    }
    return item instanceof PlanItem.MembersOf group
        ? words.text("what.group", group.logins().size())
        : words.text("what.badge");
  }

  private String byAuthor(String key, Optional<String> author) {
    return author.map(a -> words.text(key + ".by", server.nameOf(a))).orElse(words.text(key));
  }

  private String path(Change change) {
    if (!change.kind().equals("page")) {
      return "";
    }
    boolean there = change.before().isPresent() || change.verdict() == Verdict.SAME;
    return there ? server.pages().map(p -> p.path(change.name())).orElse("") : "";
  }

  private List<TextDiff.Line> lines(Change change) {
    return change.verdict() == Verdict.SAME || change.verdict() == Verdict.REFUSED
        ? List.of()
        : TextDiff.of(change.before().orElse(""), change.after().orElse(""), MOST_LINES);
  }

  private String note(Change change) {
    return switch (change.verdict()) {
      case CONFLICT -> edited("note.conflict", change);
      case KEEP -> change.kind().equals("group") ? takenOut(change) : edited("note.keep", change);
      case REFUSED -> refusal(change);
      case CHANGE -> changed(change);
      case CREATE, SAME, UNDONE -> "";
    };
  }

  private String edited(String key, Change change) {
    return change
        .edit()
        .map(edit -> words.text(key, edit.who(), words.day(edit.when())))
        .orElseGet(() -> detail(change));
  }

  /** Those whom people took out of a group after Levain had put them in. */
  private String takenOut(Change change) {
    SortedSet<String> out = missing(change);
    out.removeAll(change.after().orElse("").lines().toList());
    return out.isEmpty() ? detail(change) : words.text("note.taken-out", words.row(out));
  }

  private String changed(Change change) {
    if (Settling.isOpen(change)) {
      return detail(change);
    }
    return change.kind().equals("group") ? added(change) : "";
  }

  private String added(Change change) {
    SortedSet<String> out = missing(change);
    out.removeAll(change.after().orElse("").lines().toList());
    String stay = out.isEmpty() ? "" : " " + words.text("note.taken-out", words.row(out));
    return words.text("note.added", change.after().orElse("").lines().count()) + stay;
  }

  private SortedSet<String> missing(Change change) {
    SortedSet<String> missing = new TreeSet<>();
    if (compiled.intents().get((int) change.number() - 1) instanceof Intent.AddToGroup group) {
      missing.addAll(group.logins());
    }
    missing.removeAll(change.before().orElse("").lines().toList());
    return missing;
  }

  private String refusal(Change change) {
    if (server.lacks(change.kind())) {
      return words.text("note.lacks." + change.kind());
    }
    SortedSet<String> strangers = ComparePlan.strangers(change, compiled);
    if (!strangers.isEmpty()) {
      return words.text("note.strangers", words.row(strangers), change.source());
    }
    return isNamedTwice(change) ? words.text("note.twice", change.name()) : detail(change);
  }

  private String detail(Change change) {
    return change.detail().in(words.locale());
  }

  private boolean isNamedTwice(Change change) {
    return compiled.intents().subList(0, (int) change.number() - 1).stream()
        .anyMatch(i -> i.name().equals(change.name()) && kindOf(i).equals(change.kind()));
  }

  private static String kindOf(Intent intent) {
    if (intent instanceof Intent.Entrust entrust) {
      return entrust.kind();
    }
    return intent instanceof Intent.AddToGroup ? "group" : "page";
  }
}
