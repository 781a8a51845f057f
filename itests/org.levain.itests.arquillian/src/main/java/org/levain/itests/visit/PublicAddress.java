package org.levain.itests.visit;

/** What an administrator says on the settings page before anybody can be invited. */
public final class PublicAddress {

  /** An address that looks as if everybody could open it. */
  public static final String OUTSIDE = "http://wiki.example.org";

  private PublicAddress() {}

  /**
   * Says it. A suite says it itself, because others leave the settings empty.
   *
   * @param admin an administrator who has signed in
   */
  public static void say(Visitor admin) {
    say(admin, OUTSIDE);
  }

  /**
   * Says that it is another.
   *
   * @param admin an administrator who has signed in
   * @param address of the web application
   */
  public static void say(Visitor admin, String address) {
    Answer kept =
        admin
            .acting()
            .post(
                "levain/admin/settings/site",
                new Form().with("publicUrl", address).with("organisation", ""));
    if (kept.status() / 100 != 3) {
      throw new IllegalStateException(kept.toString());
    }
  }
}
