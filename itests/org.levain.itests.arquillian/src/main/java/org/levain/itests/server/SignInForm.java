package org.levain.itests.server;

/**
 * A server's own sign-in form; the parts are CSS selectors.
 *
 * @param page where it stands, below the server's address
 * @param login the field of the sign-in name
 * @param password the field of the password
 * @param button what sends it
 */
public record SignInForm(String page, String login, String password, String button) {

  /** JSPWiki's, of every version. */
  static final SignInForm OF_JSPWIKI =
      new SignInForm(
          "Login.jsp?redirect=Main",
          "#j_username",
          "#j_password",
          "input[name=submitlogin], button[name=submitlogin]");
}
