package org.levain.itests.visit;

/** What an administrator says on the settings page before anybody can be invited. */
public final class PublicAddress {

  private PublicAddress() {}

  /**
   * Says it. A suite says it itself, because others leave the settings empty.
   *
   * @param admin an administrator who has signed in
   */
  public static void say(Visitor admin) {
    Answer kept =
        admin
            .acting()
            .post(
                "levain/admin/settings/site",
                new Form().with("publicUrl", "http://wiki.example.org").with("organisation", ""));
    if (kept.status() / 100 != 3) {
      throw new IllegalStateException(kept.toString());
    }
  }
}
