package org.levain.administration.internal.member;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.levain.administration.internal.Platform;
import org.levain.host.Member;
import org.levain.web.MemberPanels;
import org.levain.web.MemberPanels.Panel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What modules have to show about a member; one that fails is left out.
 *
 * @param platform where the modules are
 */
record Panels(Platform platform) {

  private static final Logger LOG = LoggerFactory.getLogger(Panels.class);
  private static final int MOST = 20;

  List<Panel> of(Member member, Locale locale) {
    return platform.findAll(MemberPanels.class).stream()
        .flatMap(module -> ask(module, member, locale))
        .filter(panel -> !panel.items().isEmpty())
        .map(panel -> new Panel(panel.title(), panel.items().stream().limit(MOST).toList()))
        .toList();
  }

  private static Stream<Panel> ask(MemberPanels module, Member member, Locale locale) {
    try {
      return module.panelFor(member, locale).stream();
    } catch (RuntimeException e) {
      LOG.warn("{} could not say anything about a member", module.getClass().getName(), e);
      return Stream.empty();
    }
  }
}
