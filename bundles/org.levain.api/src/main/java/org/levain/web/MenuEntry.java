package org.levain.web;

/**
 * An entry in Levain's menu.
 *
 * @param path path below {@code levain/}, without a leading slash: {@code goals/}
 * @param messageKey key of the words in the module's messages
 * @param order place in the menu, small first: goals 10, charters 20, badges 30, ambassadors 40,
 *     seeding 50, administration 90
 * @param permission who sees it, in Shiro's notation; empty: everybody who has signed in
 */
public record MenuEntry(String path, String messageKey, int order, String permission) {}
