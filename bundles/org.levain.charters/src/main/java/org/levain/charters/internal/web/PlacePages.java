package org.levain.charters.internal.web;

import java.util.HashMap;
import java.util.Map;
import org.levain.charters.internal.CharterProblems;
import org.levain.charters.internal.place.Place;
import org.levain.charters.internal.place.Places;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** What all pages of a place have in common. */
public final class PlacePages {

  private final Places places;
  private final CharterProblems problems;

  /** Of these places. */
  public PlacePages(Places places, CharterProblems problems) {
    this.places = places;
    this.problems = problems;
  }

  /** The place, or a refusal. */
  public Place place(String id, Caller caller) {
    return places.find(id).orElseThrow(() -> refusal(404, "no-place", caller));
  }

  /** A refusal of this kind. */
  public Refusal refusal(int status, String type, Caller caller) {
    return new Refusal(problems.of(status, type, caller.locale()));
  }

  /** What every template of a place reads. */
  Map<String, Object> model(Place place, Caller caller) {
    Map<String, Object> model = new HashMap<>();
    model.put("place", place);
    model.put("writer", caller.may("charters:publish:" + place.id()));
    return model;
  }
}
