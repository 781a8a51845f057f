package org.levain.goals.templates;

/**
 * For how many people a template works: fifty who take part do more than five hundred who do not
 * (requirements, row 71).
 *
 * @param from from so many members on there is enough to say
 * @param to above so many a second community serves better
 */
public record SizeAdvice(int from, int to) {

  public SizeAdvice {
    if (from < 2 || to < from) {
      throw new IllegalArgumentException("A size from 2 upwards, found " + from + " to " + to);
    }
  }
}
