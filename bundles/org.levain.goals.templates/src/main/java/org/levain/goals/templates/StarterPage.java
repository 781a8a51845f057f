package org.levain.goals.templates;

/**
 * A page that a community starts with.
 *
 * @param id its name within the template, the same in all languages
 * @param title its title, without the community's name
 * @param text CommonMark with placeholders: {@code {community}}, {@code {goal}}, {@code {benefit}},
 *     {@code {animator}}, {@code {instead-of}}, {@code {weeks}}, the slots' names, {@code
 *     {landing}} and {@code {page:id}} for links
 */
public record StarterPage(String id, String title, String text) {}
