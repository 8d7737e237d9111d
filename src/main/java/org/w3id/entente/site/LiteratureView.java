package org.w3id.entente.site;

import java.util.List;

/**
 * A work as its page shows it.
 *
 * @param citations in full
 * @param theories what refers to it
 * @param disputes the theories whose expectation it disputes
 * @param claims of the papers that name it
 */
public record LiteratureView(
        List<String> citations, List<Mention> theories, List<Mention> disputes, List<ClaimLine> claims) {}
