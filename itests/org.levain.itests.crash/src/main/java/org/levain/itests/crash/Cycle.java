package org.levain.itests.crash;

/** Something that is done, interrupted by kills, and looked at afterwards. */
interface Cycle {

  /**
   * Does it.
   *
   * @param number of the cycle, from 1: part of every name, so that no cycle meets another's items
   * @param kills the kills to come
   * @return what is there now, in a few words
   * @throws AssertionError if anything was lost or done twice
   */
  String run(int number, Kills kills);
}
