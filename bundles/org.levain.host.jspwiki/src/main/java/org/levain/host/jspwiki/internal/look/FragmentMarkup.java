package org.levain.host.jspwiki.internal.look;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.levain.host.spi.PageFragments.Fragment;

/**
 * Fragments as custom elements with a shadow root of their own, so that the wiki's style sheet and
 * ours leave each other alone. Whoever gets no shadow root reads the plain text.
 */
final class FragmentMarkup {

  private static final Pattern ELEMENT = Pattern.compile("levain(-[a-z]+)+");

  /** An address that is not relative has a scheme, or starts with a slash, a sign or nothing. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?<=\\s)(href|src|action|formaction|poster)=([\"'])(?![a-zA-Z][a-zA-Z0-9+.-]*:|[/#?\"'])");

  private final String stylesheet;

  /**
   * Fragments in Levain's dress.
   *
   * @param stylesheet path of the style sheet below the context path
   */
  FragmentMarkup(String stylesheet) {
    this.stylesheet = stylesheet;
  }

  String of(List<Fragment> fragments, String toContextPath) {
    return fragments.stream().map(f -> element(f, toContextPath)).collect(Collectors.joining());
  }

  private String element(Fragment fragment, String root) {
    if (!ELEMENT.matcher(fragment.element()).matches()) {
      throw new IllegalArgumentException("Not an element of ours: " + fragment.element());
    }
    return """
        <%1$s class="levain"><template shadowrootmode="open">\
        <link rel="stylesheet" href="%2$s">%3$s</template><p>%4$s</p></%1$s>
        """
        .formatted(
            fragment.element(),
            Entities.write(root + stylesheet),
            fromPage(fragment.html(), root),
            Entities.write(fragment.text()));
  }

  private static String fromPage(String html, String root) {
    String levain = Matcher.quoteReplacement(Entities.write(root + "levain/"));
    return RELATIVE.matcher(html).replaceAll("$1=$2" + levain);
  }
}
