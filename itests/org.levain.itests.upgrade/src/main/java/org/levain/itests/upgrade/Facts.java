package org.levain.itests.upgrade;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What a later version has to find again. The names are those in {@code facts.json} of every
 * fixture: they are added to and never changed.
 *
 * @param version the version that has recorded the fixture
 * @param community identifier of a community
 * @param name its name
 * @param goal its goal
 * @param members the logins of its members
 * @param run identifier of a seeding run that was applied
 * @param edited name of a seeded page that somebody has edited since
 * @param waitingMail how many mails have not left yet
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Facts(
    String version,
    String community,
    String name,
    String goal,
    List<String> members,
    String run,
    String edited,
    int waitingMail) {}
