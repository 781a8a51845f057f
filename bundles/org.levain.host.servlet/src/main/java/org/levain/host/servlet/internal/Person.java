package org.levain.host.servlet.internal;

import java.util.Optional;

/**
 * A row of {@code members.csv}.
 *
 * @param uid the stable identifier; the login where the file gives none
 */
record Person(String uid, String login, String fullName, Optional<String> mail) {}
