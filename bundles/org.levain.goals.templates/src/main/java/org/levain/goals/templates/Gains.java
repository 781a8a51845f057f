package org.levain.goals.templates;

/**
 * Who gains what: a community must be worth it for all three (requirements, row 83).
 *
 * @param members those who take part
 * @param communication those who inform the organisation
 * @param management those who lead
 */
public record Gains(String members, String communication, String management) {}
