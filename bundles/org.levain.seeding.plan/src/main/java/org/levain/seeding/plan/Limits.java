package org.levain.seeding.plan;

/** The most that a plan or pack may be. Documented in {@code docs/plan-format.md}. */
public final class Limits {

  /** Bytes of the plan itself. */
  public static final int PLAN_BYTES = 5_000_000;

  /** Bytes of the text of a page or post. */
  public static final int TEXT_BYTES = 1_000_000;

  /** Pages, posts, groups, badges and awards together. */
  public static final int ITEMS = 20_000;

  /** Bytes of a pack as it is sent. */
  public static final int PACK_BYTES = 20_000_000;

  /** Bytes of a pack unpacked. */
  public static final int UNPACKED_BYTES = 60_000_000;

  /** Files of a pack. */
  public static final int PACK_FILES = 25_000;

  /** How many times larger than packed a file may be, once it is larger than 100,000 bytes. */
  public static final int RATIO = 100;

  /** Size from which {@link #RATIO} counts. */
  public static final int RATIO_FROM = 100_000;

  /** Depth of lists and mappings in a plan. */
  public static final int DEPTH = 20;

  /** Values in a plan: fields, list entries, lists and mappings together. */
  public static final int VALUES = 500_000;

  /** Characters of a name, a title or another line. */
  public static final int LINE = 200;

  /** Characters of a goal or another sentence. */
  public static final int SENTENCE = 500;

  /** Characters of a badge's name. */
  public static final int BADGE_NAME = 60;

  /** Characters of what a badge stands for. */
  public static final int BADGE_ABOUT = 300;

  /** Characters of an address. */
  public static final int LINK = 1_000;

  /** Letters of a reason: less is none. */
  public static final int REASON_LETTERS = 10;

  /** Characters of a login. */
  public static final int LOGIN = 100;

  /** Faults that are listed. */
  public static final int FAULTS = 200;

  private Limits() {}
}
