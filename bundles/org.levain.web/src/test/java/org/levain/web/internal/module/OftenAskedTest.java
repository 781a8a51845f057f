package org.levain.web.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.levain.web.Endpoints.Endpoint;
import org.levain.web.MenuEntry;

class OftenAskedTest {

  @Test
  void namesMenuThenListsThenPagesAndNothingThatChangesOrWorks() {
    List<Endpoint> endpoints =
        List.of(
            get("tea/"),
            get("tea/api/cups"),
            get("tea/api/cups/{id}"),
            get("tea/api/everything"),
            get("tea/cups"),
            get("tea/cups/{id}"),
            new Endpoint("tea", "POST", "tea/pour", "tea:write"));

    assertThat(OftenAsked.of(List.of(new MenuEntry("tea/cups", "cups", 1, "")), endpoints))
        .containsExactly("/tea/cups", "/tea/api/cups", "/tea/");
  }

  private static Endpoint get(String path) {
    return new Endpoint("tea", "GET", path, "anyone");
  }
}
