package org.levain.charters.internal.guard;

import java.util.Optional;
import org.levain.host.Member;
import org.levain.host.SaveAct;

/**
 * What somebody wants to save.
 *
 * @param page the page's name in the server
 * @param entryOf the page that it is a dated entry of, if it is one
 * @param act what is done with it
 * @param text what the author wrote
 * @param author who
 */
public record Posting(
    String page, Optional<String> entryOf, SaveAct act, String text, Member author) {}
