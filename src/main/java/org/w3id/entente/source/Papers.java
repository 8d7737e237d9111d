package org.w3id.entente.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.KnowledgeGraph;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.project.InputException;
import org.w3id.entente.vocabulary.ENT;

/** Reads from the graph which papers there are, their passages, and the claims that cite them. */
public final class Papers {

    private static final String PASSAGES = Namespaces.ID + "passage/";

    private final Model model;
    /** The passages that claims may cite, by IRI. */
    private final Map<Resource, Passage> passages;

    private Papers(Model model) {
        this.model = model;
        this.passages = typed(ENT.Passage).stream().collect(Collectors.toMap(p -> p, Papers::passage));
    }

    /**
     * All papers, in the order of their names.
     *
     * @throws InputException where the data names no paper, or leaves out what a passage or claim needs to be checked
     */
    public static List<Paper> of(KnowledgeGraph graph) {
        Papers papers = new Papers(ModelFactory.createModelForGraph(graph.union()));
        List<Paper> all = papers.typed(ENT.Source).stream()
                .map(papers::paper)
                .sorted(Comparator.comparing(Paper::name))
                .toList();
        if (all.isEmpty()) {
            throw new InputException("The data names no paper. A paper is an ent:Source in data/papers/.");
        }
        return all;
    }

    private Paper paper(Resource source) {
        List<Passage> inPaper = model.listSubjectsWithProperty(ENT.inSource, source)
                .filterKeep(passages::containsKey)
                .mapWith(passages::get)
                .toList();
        return new Paper(
                Required.nameOf(source),
                Required.text(source, ENT.citationLabel),
                Required.fileName(source),
                inPaper.stream().sorted().toList(),
                claims(source));
    }

    private List<PaperClaim> claims(Resource source) {
        List<PaperClaim> claims = new ArrayList<>();
        for (Resource claim : typed(ENT.Claim)) {
            List<Passage> cited = cited(claim, source);
            if (!cited.isEmpty()) {
                claims.add(new PaperClaim(
                        Required.nameOf(claim),
                        Required.labels(claim, ENT.mode),
                        holder(claim, source),
                        Required.text(claim, ENT.paraphrase),
                        cited));
            }
        }
        claims.sort(Comparator.comparing((PaperClaim claim) -> claim.passages().get(0))
                .thenComparing(PaperClaim::name));
        return List.copyOf(claims);
    }

    /** The author holds what no other is said to hold. */
    private static String holder(Resource claim, Resource source) {
        return claim.hasProperty(ENT.assertedBy)
                ? Required.labels(claim, ENT.assertedBy)
                : Required.labels(source, DCTerms.creator);
    }

    private List<Passage> cited(Resource claim, Resource source) {
        return Required.resources(claim, ENT.citesPassage).stream()
                .filter(passage -> source.equals(sourceOf(claim, passage)))
                .map(passages::get)
                .sorted()
                .toList();
    }

    private Resource sourceOf(Resource claim, Resource passage) {
        if (!passages.containsKey(passage)) {
            throw new InputException(claim + " cites " + passage + ", which the data does not describe as an"
                    + " ent:Passage. Find the place with: entente sources locate");
        }
        return Required.resource(passage, ENT.inSource);
    }

    private static Passage passage(Resource passage) {
        int block = Required.integer(passage, ENT.blockNumber);
        if (!passage.hasProperty(OA.hasSelector)) {
            return new Passage(path(passage), path(passage), new Place(block), Optional.of(listing(passage)));
        }
        Resource selector = Required.resource(passage, OA.hasSelector);
        Span span = new Span(Required.integer(selector, OA.start), Required.integer(selector, OA.end));
        Resource whole = Required.resource(passage, OA.hasSource);
        return new Passage(path(passage), path(whole), new Place(block, span), Optional.empty());
    }

    private static Passage.Listing listing(Resource block) {
        Resource role = Required.resource(block, ENT.blockRole);
        boolean citable = role.hasLiteral(ENT.citable, true);
        return new Passage.Listing(Required.text(block, ENT.sha256), Required.nameOf(role), citable);
    }

    /** The IRI without what all passages share; an IRI that is none of a passage stays whole. */
    private static String path(Resource passage) {
        String iri = Required.iri(passage);
        return iri.startsWith(PASSAGES) ? iri.substring(PASSAGES.length()) : iri;
    }

    private List<Resource> typed(Resource type) {
        return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .sorted(Comparator.comparing(Resource::toString))
                .toList();
    }
}
