package org.levain.goals.internal.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.domain.Invitation.State;
import org.levain.goals.internal.invite.FindPeople.Line;
import org.levain.goals.internal.invite.InvitationMail.Letter;
import org.levain.goals.internal.invite.InvitationMail.Words;
import org.levain.goals.internal.invite.InviteMembers;
import org.levain.goals.internal.invite.Inviting;
import org.levain.goals.internal.invite.Standings;
import org.levain.goals.templates.words.Language;
import org.levain.host.Groups;
import org.levain.host.Member;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.View;

/** Puts together what the pages for inviting show. */
public final class InviteViews {

  private static final int PAGE = 50;
  private static final String LINK = "https://…";

  private final Inviting inviting;
  private final Standings standings;

  /** Shows these. */
  public InviteViews(Inviting inviting) {
    this.inviting = inviting;
    this.standings = new Standings(inviting.server(), inviting.invitations(), inviting.clock());
  }

  /** Somebody who was asked, as the list shows them. */
  public record Row(String name, String state, Instant sent, String reason, String by) {}

  /** How many are in a state. */
  public record Count(String state, long count) {}

  /** The answer to a line, as the page shows it. */
  public record Answer(
      String typed, String login, String name, String standing, String meant, boolean ticked) {}

  /** A mail as it would be. */
  public record Preview(String language, String subject, String text) {}

  View list(
      Community community,
      Caller caller,
      String done,
      String before,
      InviteForm form,
      Optional<Problem> problem) {
    List<Invitation> found = inviting.invitations().list(community.id(), before, PAGE + 1);
    Set<String> logins = standings.logins(community);
    Map<String, Object> model = model(community, caller, form, problem);
    model.put("done", done);
    model.put("rows", found.stream().limit(PAGE).map(i -> row(i, logins)).toList());
    model.put("next", found.size() > PAGE ? found.get(PAGE - 1).id() : "");
    model.put("counts", counts(community));
    model.put("groups", groups(community));
    model.put(
        "hasGroups",
        !community.places().group().isEmpty() && inviting.server().groups().isPresent());
    return new View("invite.ftlh", model);
  }

  View found(
      Community community,
      Caller caller,
      InviteForm form,
      List<Line> lines,
      Optional<Problem> problem) {
    Map<String, Object> model = model(community, caller, form, problem);
    List<Answer> answers = lines.stream().map(l -> answer(l, form)).toList();
    model.put("answers", answers);
    model.put("open", answers.stream().filter(a -> a.standing().equals("free")).count());
    model.put("reasons", form.reasons());
    model.put("previews", previews(community, caller, form, lines));
    return new View("invite-found.ftlh", model);
  }

  private Map<String, Object> model(
      Community community, Caller caller, InviteForm form, Optional<Problem> problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("community", community);
    model.put("language", community.language().code());
    model.put("form", form);
    model.put("mostReason", InviteMembers.MAX_REASON);
    model.put("mostADay", InviteMembers.MOST_A_DAY);
    model.put("knowsWhere", inviting.links().known());
    model.put("mayConfigure", caller.may("admin:write"));
    inviting.postman().trouble().ifPresent(s -> model.put("trouble", s.in(caller.locale())));
    problem.ifPresent(p -> model.put("problem", p));
    return model;
  }

  private Row row(Invitation invitation, Set<String> logins) {
    Optional<Member> member = member(invitation.memberUid());
    boolean there = member.filter(m -> logins.contains(m.login())).isPresent();
    State state = there ? State.JOINED : invitation.stateAt(inviting.clock().instant());
    return new Row(
        member.map(Member::fullName).orElse(""),
        state.slug(),
        invitation.sent(),
        invitation.reason(),
        member(invitation.byUid()).map(Member::fullName).orElse(""));
  }

  private Optional<Member> member(String uid) {
    return inviting.server().members().byUid(uid);
  }

  private List<Count> counts(Community community) {
    Map<State, Long> counts =
        inviting.invitations().counts(community.id(), inviting.clock().instant());
    return Stream.of(State.values())
        .filter(counts::containsKey)
        .map(s -> new Count(s.slug(), counts.get(s)))
        .toList();
  }

  private List<String> groups(Community community) {
    return inviting.server().groups().map(Groups::names).orElse(List.of()).stream()
        .filter(name -> !name.equals(community.places().group()))
        .toList();
  }

  private static Answer answer(Line line, InviteForm form) {
    String login = line.member().map(Member::login).orElse("");
    boolean fresh = form.act().equals("find") && line.standing().open();
    return new Answer(
        line.typed(),
        login,
        line.member().map(Member::fullName).orElse(""),
        line.standing().slug(),
        String.join(
            ", ", line.meant().stream().map(m -> m.fullName() + " (" + m.login() + ")").toList()),
        fresh || form.ticked().contains(login));
  }

  /** The mail to the first who gets one, in both languages. */
  private List<Preview> previews(
      Community community, Caller caller, InviteForm form, List<Line> lines) {
    Optional<Member> first =
        lines.stream()
            .filter(l -> l.standing().open())
            .flatMap(l -> l.member().stream())
            .findFirst();
    return first
        .map(
            m ->
                Stream.of(Language.values())
                    .map(l -> preview(community, caller, form, m, l))
                    .toList())
        .orElse(List.of());
  }

  private Preview preview(
      Community community, Caller caller, InviteForm form, Member to, Language language) {
    String reason = form.reasons().getOrDefault(to.login(), form.reason()).strip();
    Letter letter =
        new Letter(
            to.fullName(),
            caller.member().map(Member::fullName).orElse(""),
            reason.isEmpty() ? "…" : reason,
            LINK,
            LINK,
            inviting.clock().instant().plus(Invitation.LIFE));
    Words words = inviting.mail().write(community, letter, language);
    return new Preview(language.code(), words.subject(), words.text());
  }
}
