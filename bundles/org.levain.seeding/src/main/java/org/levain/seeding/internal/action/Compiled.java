package org.levain.seeding.internal.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.levain.ledger.Intent;
import org.levain.seeding.plan.Place;
import org.levain.seeding.plan.Plan;
import org.levain.seeding.plan.PlanItem;
import org.levain.words.Sentence;

/**
 * A plan as intents for this server.
 *
 * @param plan the plan
 * @param items what the plan wants, in its order
 * @param intents the same for this server: what would be written, in the order of the plan
 * @param refused why the server makes no name of an item, by its number from 1
 * @param strangers logins that no member has, with the place where each stands first
 * @param days days given to entries that have none
 */
public record Compiled(
    Plan plan,
    List<PlanItem> items,
    List<Intent> intents,
    Map<Long, Sentence> refused,
    Map<String, Place> strangers,
    Map<String, LocalDate> days) {}
