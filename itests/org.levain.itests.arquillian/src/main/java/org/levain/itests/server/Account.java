package org.levain.itests.server;

/**
 * Somebody's account.
 *
 * @param login the sign-in name
 * @param password the password
 */
public record Account(String login, String password) {}
