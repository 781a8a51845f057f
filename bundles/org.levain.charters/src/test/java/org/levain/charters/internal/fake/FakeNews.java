package org.levain.charters.internal.fake;

import java.util.ArrayList;
import java.util.List;
import org.levain.charters.internal.action.News;

/** Remembers what was told. */
public final class FakeNews implements News {

  public final List<String> told = new ArrayList<>();

  @Override
  public void published(String place, int edition) {
    told.add("published " + place + " " + edition);
  }

  @Override
  public void acknowledged(String place, int edition) {
    told.add("acknowledged " + place + " " + edition);
  }

  @Override
  public void held(String place) {
    told.add("held " + place);
  }

  @Override
  public void decided(String place) {
    told.add("decided " + place);
  }
}
