package org.levain.host.jspwiki.internal.member;

import java.util.List;
import java.util.Optional;

/** Where profiles are read from. */
interface ProfileSource {

  /** All profiles, each login once, in any order. */
  List<Profile> read();

  /** Something that changes whenever the profiles do, if that can be told without reading them. */
  Optional<Object> state();
}
