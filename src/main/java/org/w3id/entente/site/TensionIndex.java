package org.w3id.entente.site;

import gg.jte.TemplateOutput;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.w3id.entente.experiment.GivenTime;
import org.w3id.entente.experiment.Timeline;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.publication.Edition;

/** The lists of all tensions and of all relations, and when they held. */
final class TensionIndex implements PageKind {

    private static final String TENSIONS = Kinds.index("tension");
    private static final String RELATIONS = Kinds.index("relation");
    /** More columns than this would be too many to see at a glance. */
    private static final int MOST_TIMES = 36;

    private final Edition edition;

    TensionIndex(Edition edition) {
        this.edition = edition;
    }

    @Override
    public Collection<String> paths() {
        return List.of(TENSIONS, RELATIONS);
    }

    @Override
    public void render(String path, Links links, TemplateOutput output) {
        boolean relations = path.equals(RELATIONS);
        ThingNames mentions = new ThingNames(edition, links);
        List<Tension> tensions = edition.complete().tensions().stream()
                .filter(tension -> tension.relation() == relations)
                .toList();
        String title = relations ? "Relations that the rules infer" : "Tensions that the rules infer";
        Frame frame = Frames.folder(
                path,
                title,
                title + ", with status, time, theory and grounds.",
                links,
                new Frame.Trail("All kinds", links.to("id/index.html")));
        Templates.render(
                "tensions.jte", Map.of("frame", frame, "tensions", view(tensions, relations, mentions)), output);
    }

    private TensionsView view(List<Tension> tensions, boolean relations, ThingNames mentions) {
        Timeline timeline = Timeline.of(tensions, edition.complete().stated(), MOST_TIMES);
        return new TensionsView(
                relations,
                tensions.stream()
                        .map(tension -> TensionEntry.of(edition, tension, mentions))
                        .toList(),
                timeline.times().stream().map(GivenTime::notation).toList(),
                timeline.rows().stream()
                        .map(row -> new TensionsView.Row(
                                mentions.of(row.tension().iri()),
                                row.then().stream()
                                        .map(then -> then.map(Object::toString).orElse(""))
                                        .toList()))
                        .toList());
    }
}
