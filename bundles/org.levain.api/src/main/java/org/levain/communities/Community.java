package org.levain.communities;

/**
 * A community, as far as other modules need to know it.
 *
 * @param id its identifier
 * @param title what people call it
 * @param animatorUid stable identifier of the member who animates it
 * @param group name of its group in the server; empty where the server has no groups
 * @param landingPage name of its landing page in the server; empty where the server has no pages
 */
public record Community(
    String id, String title, String animatorUid, String group, String landingPage) {}
