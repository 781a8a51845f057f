package org.levain.goals.linter.internal.reading;

import java.util.Locale;

/** What rules look for in a sentence. In rule files the names are written with hyphens. */
public enum Feature {
  /** There is no word. */
  NO_WORDS,
  /** No word says anything: tests, greetings, letters in a row. */
  NOISE,
  /** Blanks of a proposal are not filled. */
  BLANKS,
  /** It is neither French nor English. */
  FOREIGN,
  /** Nobody reads so much at a glance. */
  TOO_LONG,
  /** There is more than one sentence. */
  SEVERAL_SENTENCES,
  /** Several things are made that have nothing in common. */
  UNRELATED,

  /** Something precise is named, and not only to describe people or a place. */
  PRECISE,
  /** Three precise words or more. */
  DETAILED,
  /** Five precise words or more. */
  RICH,
  /** An abstraction is named that is in no list. */
  ABSTRACT,
  /** Something is named that every organisation has. */
  WEAK,
  /** Something is named that is true of any network. */
  GENERIC,
  /** Some people are named. */
  PEOPLE,
  /** All people are named. */
  EVERYONE,
  /** A product is named. */
  PRODUCT,
  /** A meeting is named. */
  EVENT,
  /** An activity is named that is an end in itself. */
  OUTING,
  /** A tool comes first, or is what is done. */
  TOOL,
  /** A rhythm is named. */
  OFTEN,
  /** A date is named. */
  DATED,
  /** A number is named. */
  FIGURE,
  /** Less, fewer, faster, without. */
  LESS,

  /** There is a topic, and nothing is done. */
  TOPIC_ONLY,
  /** There is a community, and nothing is done. */
  FRAME_ONLY,
  /** What is made is a community. */
  FRAME_MADE,
  /** Something is done to a thing that is named. */
  DONE,
  /** Two things are made, with an object each. */
  TWO_OBJECTS,

  /** There is an act that does something. */
  ACT,
  /** People talk. */
  TALK,
  /** They talk about something precise. */
  TALK_PRECISE,
  /** An effort without an end is named. */
  EFFORT,
  /** The effort is for something precise. */
  EFFORT_PRECISE,
  /** Something precise is to get better. */
  BETTER,
  /** Something is to get better that every organisation has. */
  BETTER_WEAK,
  /** Something precise is brought about. */
  MADE,
  /** Something precise is there afterwards: created, provided, set up. */
  MADE_LIGHT,
  /** Something is brought about that is precise only in its details. */
  MADE_BROAD,
  /** A product is made. */
  MADE_PRODUCT,
  /** A meeting is held. */
  MADE_EVENT,
  /** Something is brought about that every organisation has. */
  MADE_WEAK,
  /** Something is brought about that is true of any network. */
  MADE_GENERIC,
  /** Something is brought about, but not what. */
  MADE_ALONE,
  /** Something is brought about for some people. */
  SERVED,
  /** What it is for is that something gets made. */
  FOR_MAKING,
  /** What is then the case is something precise. */
  SO_THAT;

  /** The feature of a name in a rule file. */
  public static Feature of(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
