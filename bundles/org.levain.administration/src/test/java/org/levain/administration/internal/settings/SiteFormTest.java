package org.levain.administration.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.administration.internal.AdministrationModule;
import org.levain.administration.internal.Words;
import org.levain.web.Messages;
import org.levain.web.Problem.Field;

class SiteFormTest {

  private final Words words = new Words(Messages.of(AdministrationModule.class), Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://wiki.example.org",
        "https://wiki.example.org/wiki/",
        "http://10.0.0.4:8080/JSPWiki",
        "  https://wiki.example.org/wiki  "
      })
  void takesAnAddress(String typed) {
    assertThat(new SiteForm(typed, "").problem(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wiki.example.org",
        "ftp://wiki.example.org",
        "https://",
        "https://wiki.example.org/?page=Main",
        "https://wiki.example.org/#top",
        "https://ada:secret@wiki.example.org",
        "javascript:alert(1)",
        "https://exa mple.org"
      })
  void refusesWhatIsNoAddressAndNamesTheField(String typed) {
    assertThat(new SiteForm(typed, "").problem(words))
        .hasValueSatisfying(
            problem ->
                assertThat(problem.fields()).extracting(Field::name).containsExactly("publicUrl"));
  }

  @Test
  void keepsTheAddressWithoutTheSlashAtItsEnd() {
    assertThat(new SiteForm(" https://wiki.example.org/wiki// ", " Pontarel ").configuration())
        .containsEntry("publicUrl", "https://wiki.example.org/wiki")
        .containsEntry("organisation", "Pontarel");
  }

  @Test
  void refusesANameThatIsTooLong() {
    assertThat(new SiteForm("", "n".repeat(101)).problem(words)).isPresent();
  }
}
