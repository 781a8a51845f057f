package org.levain.seeding.internal.fake;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.host.Groups;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.host.Page;
import org.levain.host.Pages;
import org.levain.seeding.internal.action.Server;
import org.levain.words.Sentence;

/** A server that makes names and markup, and knows people; nothing is written to it here. */
public final class FakeWiki {

  public final List<Member> people = new ArrayList<>();

  public FakeWiki() {
    person("ines", "Inès Vasseur");
    person("tomas", "Tomas Keller");
    person("maelle", "Maëlle Rigaud");
    person("aissa", "Aïssa Diallo");
  }

  private void person(String login, String fullName) {
    people.add(new Member("uid-" + login, login, fullName, Optional.empty(), Set.of()));
  }

  public Server server() {
    return new Server(
        new FakeMembers(), Optional.of(new FakePages()), Optional.of(new FakeGroups()));
  }

  public Members members() {
    return new FakeMembers();
  }

  private static UnsupportedOperationException notHere() {
    return new UnsupportedOperationException("A plan is only named and rendered here");
  }

  private final class FakeMembers implements Members {

    @Override
    public Optional<Member> current(HttpServletRequest request) {
      return Optional.empty();
    }

    @Override
    public Optional<Member> byUid(String uid) {
      return people.stream().filter(m -> m.uid().equals(uid)).findFirst();
    }

    @Override
    public Optional<Member> byLogin(String login) {
      return people.stream().filter(m -> m.login().equals(login)).findFirst();
    }

    @Override
    public List<Member> search(String text, int limit) {
      return people;
    }

    @Override
    public List<Member> list(String afterUid, int limit) {
      return people;
    }

    @Override
    public Optional<String> pagePath(Member member) {
      return Optional.empty();
    }
  }

  /** Names lose their punctuation, Markdown stays as it is. */
  private static final class FakePages implements Pages {

    @Override
    public String nameFor(String title) {
      if (title.equals("LeftMenu")) {
        throw new HostRefusal(Reason.BAD_NAME, Sentence.of("page.own-name", title));
      }
      return title.replaceAll("[^\\p{L}\\p{N} ]", "");
    }

    @Override
    public String postName(String page, LocalDate day, int number) {
      return page + "_" + day + "_" + number;
    }

    @Override
    public String fromMarkdown(String markdown) {
      return markdown;
    }

    @Override
    public String link(String words, String page) {
      return "[" + words + "|" + page + "]";
    }

    @Override
    public String path(String name) {
      return "Wiki.jsp?page=" + name.replace(" ", "+");
    }

    @Override
    public Optional<Page> find(String name) {
      throw notHere();
    }

    @Override
    public boolean exists(String name) {
      throw notHere();
    }

    @Override
    public List<String> names() {
      throw notHere();
    }

    @Override
    public Page save(String name, String text, String expectedHash, Actor actor) {
      throw notHere();
    }

    @Override
    public boolean delete(String name, String expectedHash, Actor actor) {
      throw notHere();
    }

    @Override
    public String accessFor(String group) {
      throw notHere();
    }
  }

  private static final class FakeGroups implements Groups {

    @Override
    public String nameFor(String words) {
      return words.replace(" ", "");
    }

    @Override
    public Optional<Group> find(String name) {
      throw notHere();
    }

    @Override
    public List<String> names() {
      throw notHere();
    }

    @Override
    public void save(Group group, Actor actor) {
      throw notHere();
    }

    @Override
    public boolean delete(String name, Actor actor) {
      throw notHere();
    }
  }
}
