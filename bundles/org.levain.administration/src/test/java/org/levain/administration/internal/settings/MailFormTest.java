package org.levain.administration.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.administration.internal.AdministrationModule;
import org.levain.administration.internal.Words;
import org.levain.web.Messages;
import org.levain.web.Problem;
import org.levain.web.Problem.Field;

class MailFormTest {

  private final Words words = new Words(Messages.of(AdministrationModule.class), Locale.ENGLISH);

  @Test
  void keepsThePasswordThatIsSetWhereNoneIsTyped() {
    assertThat(form("smtp.example.org", "587", "levain", "").configuration())
        .doesNotContainKey("password");
  }

  @Test
  void replacesThePasswordWhereOneIsTyped() {
    assertThat(form("smtp.example.org", "587", "levain", "new one").configuration())
        .containsEntry("password", "new one");
  }

  @Test
  void dropsThePasswordWithTheUser() {
    assertThat(form("smtp.example.org", "587", "", "").configuration())
        .containsEntry("password", "")
        .containsEntry("user", "");
  }

  @Test
  void neverShowsThePassword() {
    MailForm shown =
        MailForm.of(Map.of("host", "smtp.example.org", "user", "levain", "password", "secret"));
    assertThat(shown.passwordSet()).isTrue();
    assertThat(shown.toString()).doesNotContain("secret");
    assertThat(form("a b", "x", "u", "typed").withoutPassword().toString()).doesNotContain("typed");
  }

  @Test
  void namesEveryFieldAtFault() {
    MailForm form = new MailForm("smtp example", "70000", "${env}", "${x}", "nobody", true, false);
    assertThat(form.problem(words))
        .hasValueSatisfying(
            problem ->
                assertThat(problem.fields())
                    .extracting(Field::name)
                    .containsExactly("host", "port", "from", "user", "password"));
  }

  @Test
  void takesASenderWithAndWithoutAName() {
    assertThat(sender("levain@example.org")).isEmpty();
    assertThat(sender("Levain, le wiki <levain@example.org>")).isEmpty();
    assertThat(sender("levain")).isPresent();
    assertThat(sender("levain@example.org\r\nBcc: eve@example.org")).isPresent();
  }

  @Test
  void needsNoSenderWithoutAServer() {
    assertThat(new MailForm("", "", "", "", "", true, false).problem(words)).isEmpty();
  }

  private Optional<Problem> sender(String from) {
    return new MailForm("smtp.example.org", "", "", "", from, true, false).problem(words);
  }

  private static MailForm form(String host, String port, String user, String password) {
    return new MailForm(host, port, user, password, "levain@example.org", true, true);
  }
}
