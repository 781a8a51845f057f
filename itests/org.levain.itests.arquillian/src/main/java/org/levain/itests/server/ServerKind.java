package org.levain.itests.server;

import java.net.URI;
import java.nio.file.Path;
import org.levain.demo.server.TomcatServer;
import org.levain.demo.server.TomcatSettings.Levain;
import org.levain.itests.visit.Visitor;

/** A server that suites run in: what it is made of and how people sign in. */
public interface ServerKind extends AutoCloseable {

  /** Writes what the server starts with; it does not run. */
  void setUp(Path folder);

  /** Starts what was set up with Levain inside, on any free port. */
  TomcatServer start(Path folder, Levain levain);

  /** The address that people know, where something stands before the server. */
  default URI outside(URI inside) {
    return inside;
  }

  /** Takes away what stands before the server. */
  @Override
  default void close() {
    // usually nothing does
  }

  /** Whether it keeps pages that Levain can write; a wiki does. */
  default boolean hasPages() {
    return true;
  }

  /** A page of its own that everybody may read, below its address. */
  default String frontPage() {
    return "Wiki.jsp?page=Main";
  }

  /** Its own sign-in form, as a browser fills it. */
  default SignInForm signInForm() {
    return SignInForm.OF_JSPWIKI;
  }

  /** Signs somebody in through that form. */
  void signIn(Visitor visitor, Account account);

  /** An administrator of Levain. */
  Account administrator();

  /** A member who is nothing else; others have other numbers, from 1. */
  Account member(int number);
}
