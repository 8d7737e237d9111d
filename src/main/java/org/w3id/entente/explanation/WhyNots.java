package org.w3id.entente.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.inference.CitedTheory;
import org.w3id.entente.inference.Leaves;
import org.w3id.entente.inference.RuleDescription;
import org.w3id.entente.inference.Tension;
import org.w3id.entente.inference.TensionInference;
import org.w3id.entente.rules.EntenteRule;
import org.w3id.entente.rules.Match;
import org.w3id.entente.vocabulary.ENT;

/** Finds what is missing where rules do not infer a tension or relation. */
public final class WhyNots {

    /** How many partial matches to try for a rule: seconds at the most. */
    private static final int BUDGET = 200_000;

    /** What is told as a whole besides claims: none of it can be otherwise without being another thing. */
    private static final List<Resource> WHOLES = List.of(ENT.Proposition, ENT.Quantity, ENT.TimeSpan);

    private final TensionInference run;
    private final Leaves leaves;
    private final Steps steps;
    private final Phrases phrases;
    private final Labels labels;
    private final Graph known;

    /** Over what {@code run} was given and inferred. */
    public WhyNots(TensionInference run) {
        this.run = run;
        this.leaves = new Leaves(run.stated(), run.inferred());
        this.steps = new Steps(run.stated(), run.rules(), leaves);
        this.phrases = new Phrases(run.stated());
        this.labels = new Labels(run.stated());
        this.known = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(known, run.stated());
        GraphUtil.addInto(known, run.inferred());
    }

    /**
     * Why there is no tension, or relation, of {@code kind} between the two: for each rule that infers the kind the cases in
     * which the fewest of its conditions are not met, whichever of the two stands in which place.
     *
     * @param limit how many such cases to tell of each rule
     */
    public WhyNot of(Node kind, Node first, Node second, int limit) {
        List<Tension> inferred = run.tensions().stream()
                .filter(tension -> tension.kind().equals(kind)
                        && Set.copyOf(tension.parties()).equals(Set.of(first, second)))
                .toList();
        List<WhyNot.Gap> gaps = new ArrayList<>();
        for (EntenteRule rule : run.rules().rules()) {
            RuleDescription description = run.rules().description(rule);
            boolean infers =
                    inferred.stream().anyMatch(tension -> tension.rules().contains(description));
            if (kind.equals(description.kind()) && !infers) {
                gaps.add(gap(RuleBody.of(rule), description, first, second, limit));
            }
        }
        gaps.sort(Comparator.comparingInt(WhyNot.Gap::missing));
        return new WhyNot(
                "Why there is no " + labels.of(kind) + " between " + labels.inSentence(first) + " and "
                        + labels.inSentence(second),
                kind,
                List.of(first, second),
                inferred,
                gaps);
    }

    private WhyNot.Gap gap(RuleBody body, RuleDescription rule, Node first, Node second, int limit) {
        List<Match> full = full(body, first, second);
        if (!full.isEmpty()) {
            List<WhyNot.Case> cases =
                    full.stream().limit(limit).map(this::uncounted).toList();
            return gap(rule, body, 0, cases, full.size() - cases.size(), false);
        }
        NearMatchSearch search = new NearMatchSearch(known, this::isWhole, body, BUDGET);
        search.search(first, second);
        search.search(second, first);
        List<NearMatch> nearest = search.nearest().stream()
                .sorted(Comparator.comparing(near -> near.failed().stream().anyMatch(Phrases::isOfOne)))
                .toList();
        List<WhyNot.Case> cases =
                nearest.stream().limit(limit).map(near -> of(near, body)).toList();
        int missing = nearest.isEmpty() ? body.size() : nearest.get(0).cost();
        return gap(rule, body, missing, cases, nearest.size() - cases.size(), search.cutShort());
    }

    private WhyNot.Gap gap(
            RuleDescription rule, RuleBody body, int missing, List<WhyNot.Case> cases, int more, boolean cutShort) {
        return new WhyNot.Gap(rule, CitedTheory.of(run.stated(), rule), missing, body.size(), cases, more, cutShort);
    }

    /** The matches of the rule between the two to which nothing is missing. */
    private List<Match> full(RuleBody body, Node first, Node second) {
        return known.stream(Node.ANY, ENT.party.asNode(), first)
                .map(Triple::getSubject)
                .filter(concluded -> known.contains(concluded, ENT.party.asNode(), second))
                .flatMap(concluded -> known.stream(concluded, RDF.type.asNode(), Node.ANY))
                .flatMap(concluded -> run.inference().matches(concluded).stream())
                .filter(match -> match.rule().equals(body.rule()))
                .distinct()
                .toList();
    }

    private WhyNot.Case uncounted(Match match) {
        return new WhyNot.Case(
                run.rules().description(match.rule()).sentence(match, labels),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Uncounted(run, leaves).reasons(match),
                there(match.premises()));
    }

    private WhyNot.Case of(NearMatch near, RuleBody body) {
        Map<String, Node> byName = new LinkedHashMap<>();
        near.bindings()
                .forEach((variable, value) -> byName.put(variable.getName().replaceFirst("^\\?", ""), value));
        MissingText text = new MissingText(phrases);
        List<WhyNot.Missing> missing = text.of(near.missing());
        List<String> failed = near.failed().stream().map(phrases::failed).toList();
        List<String> pending = Stream.concat(
                        near.pending().stream().map(text::clause),
                        near.unasked().stream().map(denied -> Phrases.denied(text.clause(denied))))
                .toList();
        List<WhyNot.Against> against = near.contradicted().stream()
                .map(denied -> new WhyNot.Against(
                        Phrases.denied(phrases.clause(denied)),
                        there(known.find(denied).toList())))
                .toList();
        String sentence = run.rules()
                .description(body.rule())
                .sentence(name -> byName.containsKey(name)
                        ? labels.inSentence(byName.get(name))
                        : "some " + MissingText.words(name));
        return new WhyNot.Case(sentence, missing, failed, pending, against, List.of(), there(near.present()));
    }

    private boolean isWhole(Node node) {
        return leaves.isClaim(node)
                || WHOLES.stream().anyMatch(type -> run.stated().contains(node, RDF.type.asNode(), type.asNode()));
    }

    /** What there is, each with its strongest support. */
    private List<Step> there(List<Triple> premises) {
        List<Step> found = new ArrayList<>();
        for (Triple premise : premises) {
            leaves.of(premise)
                    .or(() -> run.supports(premise).stream().findFirst())
                    .map(steps::of)
                    .ifPresent(found::addAll);
        }
        return Steps.merged(found);
    }
}
