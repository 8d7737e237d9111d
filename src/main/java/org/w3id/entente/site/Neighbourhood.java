package org.w3id.entente.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.w3id.entente.publication.Edition;
import org.w3id.entente.site.Picture.Neighbour;
import org.w3id.entente.vocabulary.ENT;

/** Chooses what the small picture of a thing shows. */
final class Neighbourhood {

    private static final int MOST = 6;
    private final ThingNames mentions;
    private final Neighbours neighbours;

    Neighbourhood(Edition edition, ThingNames mentions) {
        this.mentions = mentions;
        this.neighbours = new Neighbours(edition, mentions);
    }

    /** The picture of {@code thing}; empty where there would be no more than one neighbour. */
    Optional<Picture> of(Node thing) {
        if (is(thing, ENT.Claim)) {
            return ofClaim(thing);
        }
        if (is(thing, ENT.Tension) || is(thing, ENT.Relation)) {
            return ofTension(thing);
        }
        return picture(mentions.of(thing).text(), neighbours.incoming(thing), neighbours.outgoing(thing));
    }

    /** With neighbours on both sides: where one has none, it gets half of the other's. */
    private static Optional<Picture> picture(String centre, List<Neighbour> left, List<Neighbour> right) {
        if (left.isEmpty() || right.isEmpty()) {
            List<Neighbour> all = left.isEmpty() ? right : left;
            int half = (Math.min(all.size(), 2 * MOST) + 1) / 2;
            return picture(centre, all.subList(0, half), all.subList(half, all.size()), all.size());
        }
        return picture(centre, left, right, left.size() + right.size());
    }

    private static Optional<Picture> picture(String centre, List<Neighbour> left, List<Neighbour> right, int all) {
        int shown = Math.min(left.size(), MOST) + Math.min(right.size(), MOST);
        return shown < 2
                ? Optional.empty()
                : Optional.of(Picture.of(
                        centre,
                        left.stream().limit(MOST).toList(),
                        right.stream().limit(MOST).toList(),
                        all - shown));
    }

    private Optional<Picture> ofClaim(Node claim) {
        Tie tie = mentions.manner().isFact(claim) ? Tie.FACT : Tie.NOT_FACT;
        String verb = Stream.concat(
                        mentions.of(claim, ENT.predicate).stream().map(Mention::text),
                        mentions.of(claim, ENT.notPredicate).stream().map(found -> "not: " + found.text()))
                .findFirst()
                .orElse("claim");
        List<Neighbour> right = new ArrayList<>();
        Stream.of(ENT.object, ENT.value, ENT.amount, ENT.addressee, ENT.issue, ENT.concerns, ENT.tellsOf)
                .forEach(property -> right.addAll(related(claim, property, tie)));
        return picture(verb + " (" + mentions.manner().ofClaim(claim) + ")", related(claim, ENT.subject, tie), right);
    }

    private Optional<Picture> ofTension(Node tension) {
        List<Neighbour> right = new ArrayList<>();
        Stream.of(ENT.issueAtStake, ENT.through)
                .forEach(property -> right.addAll(related(tension, property, Tie.INFERRED)));
        String kind = Stream.of(ENT.tensionKind, ENT.relationKind)
                .flatMap(property -> mentions.of(tension, property).stream())
                .map(Mention::text)
                .findFirst()
                .orElse("");
        return picture(
                kind + " (inferred; " + mentions.manner().status(tension).orElse("") + ")",
                related(tension, ENT.party, Tie.INFERRED),
                right);
    }

    private List<Neighbour> related(Node thing, Property property, Tie tie) {
        String relation = mentions.property(property.asNode()).text();
        return mentions.of(thing, property).stream()
                .map(other -> new Neighbour(other, relation, tie))
                .toList();
    }

    private boolean is(Node node, Resource type) {
        return mentions.manner().is(node, type.asNode());
    }
}
