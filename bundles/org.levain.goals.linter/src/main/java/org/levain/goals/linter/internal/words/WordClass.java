package org.levain.goals.linter.internal.words;

import java.util.Locale;

/**
 * What a word can be for a goal. The lists are closed: a content word that stands in none of them
 * is precise.
 */
public enum WordClass {
  // acts
  /** Opens the way for another act: help, aim, allow. */
  OPEN(true),
  /** Talking, whatever about: share, exchange, discuss, meet. */
  TALK(true),
  /** Keeps something going: manage, coordinate. It is a result if its object can be shown. */
  TEND(true),
  /** An effort without an end: promote, support, foster. */
  VAGUE(true),
  /** A change for the better: improve, increase. It is a result if its object is precise. */
  CHANGE(true),
  /** Brings something about: write, repair, reduce, decide, publish. */
  MAKE(true),
  /** Brings about whatever its object is: create, provide, set up. */
  LIGHT(true),
  /** Brings something about for people: train, recruit, welcome. */
  SERVE(true),
  /** Uses a tool: store, log in, upload. */
  STORE(true),
  /** Is, has, exists. */
  STATE(true),

  // things
  /** A precise thing. Unknown words are this too. */
  PRECISE(false),
  /** Unknown, and by its ending an abstraction. */
  ABSTRACT(false),
  /** Names something that every organisation has: costs, project, process. */
  WEAK(false),
  /** True of any network: exchange, innovation, good practice. */
  GENERIC(false),
  /** The name of an act that brings something about: repair, translation, preparation. */
  MAKING(false),
  /** Some people: nurses, buyers. */
  PEOPLE(false),
  /** All people: colleagues, members. */
  EVERYONE(false),
  /** A part of an organisation: department, site, company. */
  UNIT(false),
  /** A tool: platform, shared space, mailing list. */
  TOOL(false),
  /** A community, in any word: group, club, network. */
  FRAME(false),
  /** Something that is made and can be shown: guide, catalogue, exhibition. */
  PRODUCT(false),
  /** A meeting that can be about anything: workshop, webinar. */
  EVENT(false),
  /** An activity that is an end in itself: race, barbecue, concert. */
  OUTING(false),
  /** A point in time: June, quarter. */
  TIME(false),
  /** A rhythm: weekly, every month. */
  OFTEN(false),
  /** A place. */
  NAME(false),
  /** Says nothing by itself: common, best, together, efficiently. */
  EMPTY(false),
  /** Less, fewer, without, faster: the mark of a change. */
  LESS(false),
  /** Test, hello, to be defined. */
  NOISE(false),
  /** A number. */
  FIGURE(false),
  /** A place that somebody has still to fill. */
  BLANK(false),

  // glue
  /** In order to. */
  PURPOSE(false),
  /** So that. */
  RESULT_CLAUSE(false),
  /** About, on, dedicated to. */
  TOPIC(false),
  /** Between, among. */
  AMONG(false),
  /** We, who, they: a verb follows. */
  SUBJECT(false),
  /** And, or, then. */
  JOIN(false),
  /** Of. */
  OF(false),
  /** Articles and possessives: a noun follows. */
  ARTICLE(false),
  /** In, at, with, by. */
  PREPOSITION(false),
  /** What else holds a sentence together. */
  FUNCTION(false),
  /** A comma, a bracket. */
  MARK(false);

  private final boolean act;

  WordClass(boolean act) {
    this.act = act;
  }

  /** Whether it is a kind of act. */
  public boolean act() {
    return act;
  }

  /** The class of a section's name in a word list. */
  public static WordClass of(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
  }
}
