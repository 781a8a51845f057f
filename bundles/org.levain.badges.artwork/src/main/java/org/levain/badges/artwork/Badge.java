package org.levain.badges.artwork;

/**
 * A badge to draw.
 *
 * @param design what kind it is
 * @param standing whether it holds
 * @param band what stands on the band, a year: at most 12 characters are drawn, those that are no
 *     letter, figure or dash are left out; the revoked badge has no band
 * @param title what it says to those who do not see it: name, organisation, year, state. Of any
 *     length and content: it is made harmless and cut to {@value Label#MOST} characters
 */
public record Badge(Design design, Standing standing, String band, String title) {}
