package org.levain.web.internal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levain.host.Member;
import org.levain.web.Assets;
import org.levain.web.Caller;
import org.levain.web.View;
import org.levain.web.internal.page.Frame.MenuItem;
import org.levain.web.internal.visit.Location;

/** Everything that a template sees: the view's own values, and what web adds to them. */
final class PageModel {

  private final PageFunctions functions;
  private final Assets assets;

  PageModel(PageFunctions functions, Assets assets) {
    this.functions = functions;
    this.assets = assets;
  }

  Map<String, Object> of(View view, Frame frame) {
    Map<String, Object> model = new HashMap<>(view.model());
    model.putAll(functions.of(frame));
    model.put("lang", frame.caller().locale().getLanguage());
    model.put("caller", Reader.of(frame));
    model.put("host", frame.host());
    model.put("frame", surroundings(frame));
    return model;
  }

  private Surroundings surroundings(Frame frame) {
    return new Surroundings(
        frame.display().word(),
        frame.menu(),
        frame.token(),
        frame.back(),
        frame.method().equals("GET"),
        frame.organisation().isEmpty() ? frame.host().displayName() : frame.organisation(),
        frame.version(),
        frame.location().hostLink(assets.stylesheet()),
        file(frame.location(), "levain.js"),
        file(frame.location(), "htmx.min.js"),
        file(frame.location(), "levain.svg"));
  }

  private String file(Location location, String name) {
    return location.hostLink(assets.path(PageModel.class, name));
  }

  /** The reader, as templates see one. */
  public record Reader(String name, String login, boolean signedIn, boolean admin) {

    static Reader of(Frame frame) {
      Caller caller = frame.caller();
      String name = caller.member().map(Member::fullName).orElse(caller.getName());
      String login = caller.member().map(Member::login).orElse("");
      return new Reader(name, login, !login.isEmpty(), frame.administrator());
    }
  }

  /** For web's own macros only. */
  public record Surroundings(
      String display,
      List<MenuItem> menu,
      String token,
      String back,
      boolean again,
      String place,
      String version,
      String stylesheet,
      String script,
      String htmx,
      String icon) {}
}
