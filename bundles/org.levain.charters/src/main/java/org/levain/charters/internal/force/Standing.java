package org.levain.charters.internal.force;

import org.levain.charters.internal.domain.Edition;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.model.Charter;

/**
 * A charter that holds now. Immutable.
 *
 * @param edition the published text
 * @param charter what it says; its file is the place
 * @param policy what answers: for a community, the platform's charter narrowed by its own
 */
public record Standing(Edition edition, Charter charter, CharterPolicy policy) {}
