package org.w3id.entente.site;

import java.util.List;
import org.w3id.entente.publication.Edition;

/** The kinds of pages that readers look things up in. */
final class ReferencePages {

    private ReferencePages() {}

    /** All of them for {@code edition}. */
    static List<PageKind> of(Edition edition) {
        EntryPage page = new EntryPage(new Citations(edition));
        return List.of(
                new HomePage(edition),
                new PaperPages(edition, page),
                new OntologyPage(edition, page),
                new TermPages(edition, page),
                new SchemePages(edition, page),
                new GraphPages(edition, page),
                new TensionIndex(edition),
                new TheoryPages(edition, page),
                new RulePages(edition, page),
                new LiteraturePages(edition, page),
                new QueryPages(edition, page),
                new ScenarioPages(edition),
                new SupposedLists(edition),
                new OverviewPages(edition),
                new KindIndexes(edition));
    }
}
