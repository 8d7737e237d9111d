package org.w3id.entente.bench;

import java.util.Arrays;
import java.util.function.Function;

/** The engines that are measured. */
enum Engine {
    ENTENTE("entente", rules -> new Entente(rules.careless())),
    JENA_RETE("jena-rete", rules -> new JenaRete(rules.ordered())),
    JENA_RETE_CARELESS("jena-rete-careless", rules -> new JenaRete(rules.careless())),
    JENA_SPARQL("jena-sparql", rules -> new JenaSparql(rules.ordered())),
    RDF4J_SPARQL("rdf4j-sparql", rules -> new Rdf4jSparql(rules.ordered())),
    VLOG("vlog", rules -> new VLog(rules.vlog(), false)),
    VLOG_NTRIPLES("vlog-ntriples", rules -> new VLog(rules.vlog(), true));

    private final String label;
    private final Function<Rules, Contender> contender;

    Engine(String label, Function<Rules, Contender> contender) {
        this.label = label;
        this.contender = contender;
    }

    static Engine of(String label) {
        return Arrays.stream(values())
                .filter(engine -> engine.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no engine \"" + label + "\"."));
    }

    /** A new one, for one run. */
    Contender contender(Rules rules) {
        return contender.apply(rules);
    }

    @Override
    public String toString() {
        return label;
    }
}
