package org.w3id.entente.site;

import java.util.List;
import org.w3id.entente.publication.Edition;

/** The kinds of pages that readers look things up in. */
final class ReferencePages {

    private ReferencePages() {}

    /** All of them for {@code edition}. */
    static List<PageKind> of(Edition edition) {
        return List.of(
                new HomePage(edition),
                new PaperPages(edition),
                new OntologyPage(edition),
                new TermPages(edition),
                new SchemePages(edition),
                new GraphPages(edition),
                new TensionIndex(edition),
                new TheoryPages(edition),
                new RulePages(edition),
                new LiteraturePages(edition),
                new QueryPages(edition),
                new ScenarioPages(edition),
                new OverviewPages(edition),
                new KindIndexes(edition));
    }
}
