package org.levain.goals.internal.fake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.levain.goals.internal.action.Letters;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.host.Member;

/** Remembers who was told what. */
public final class FakeLetters implements Letters {

  public final List<String> told = new ArrayList<>();

  @Override
  public void answered(EntityManager tx, StartRequest request, Member requester) {
    told.add(requester.login() + " " + request.state().word() + " " + request.state().reason());
  }
}
