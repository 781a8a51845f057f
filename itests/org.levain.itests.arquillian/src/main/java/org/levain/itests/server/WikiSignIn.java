package org.levain.itests.server;

import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.Visitor;

/** Signs in through JSPWiki's own form, of every version. */
final class WikiSignIn {

  private static final String TOKEN = "wikiCsrfProtection\"\\s+content=['\"]([^'\"]+)";

  private final Visitor visitor;

  WikiSignIn(Visitor visitor) {
    this.visitor = visitor;
  }

  void as(Account account) {
    Form form =
        new Form()
            .with("j_username", account.login())
            .with("j_password", account.password())
            .with("submitlogin", "Login")
            .with("redirect", "Main");
    // from 2.11.3 on, the wiki wants its own token with every form
    visitor.get("Login.jsp").find(TOKEN).ifPresent(token -> form.with("X-XSRF-TOKEN", token));
    Answer answer = visitor.post("Login.jsp?tab=login", form);
    if (answer.status() != 302 || answer.header("Location").contains("error/")) {
      throw new AssertionError("The wiki did not let " + account.login() + " in: " + answer);
    }
  }
}
