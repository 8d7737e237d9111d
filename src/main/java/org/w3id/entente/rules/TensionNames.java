package org.w3id.entente.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.entente.dataset.Namespaces;
import org.w3id.entente.dataset.ShortName;

/**
 * The names of what rules conclude: {@code tension(?kind, ?a, ?b, ?issue, ?t)} for tensions that run both ways,
 * {@code directedTension(…)} for those that do not, {@code relation(?kind, ?a, ?b, ?through, ?r)} for relations. A name is
 * {@code id/tension/<kind>/<a>--<b>/<issue>} (or {@code id/relation/…}), made of the last path segments of the others;
 * {@code tension} and {@code relation} sort the parties.
 */
public final class TensionNames {

    /** The names of the builtins that name what is concluded. */
    public static final List<String> NAMES = List.of("tension", "directedTension", "relation");

    /** A text that may stand in an IRI as it is. */
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~-]+");

    /** What may stand behind the last slash of an IRI; a query or fragment would make the name another one, or none. */
    private static final Pattern LAST_SEGMENT = Pattern.compile("[^?#]+");

    private TensionNames() {}

    /**
     * The IRI that {@code builtin} gives. Empty where both parties are the same, or where one of the four has no last
     * segment: it must be an IRI with something behind its last slash, and no {@code ?} or {@code #} there, or a plain text of
     * letters, digits and {@code . _ ~ -}.
     *
     * @throws IllegalArgumentException where {@code builtin} is none of {@link #NAMES}
     */
    public static Optional<Node> name(String builtin, Node kind, Node a, Node b, Node issue) {
        if (!NAMES.contains(builtin)) {
            throw new IllegalArgumentException("names nothing: " + builtin);
        }
        if (a.equals(b) || !List.of(kind, a, b, issue).stream().allMatch(TensionNames::hasSegment)) {
            return Optional.empty();
        }
        String first = ShortName.lastPart(a);
        String second = ShortName.lastPart(b);
        boolean swap = !builtin.equals("directedTension") && first.compareTo(second) > 0;
        return Optional.of(NodeFactory.createURI(Namespaces.ID
                + (builtin.equals("relation") ? "relation/" : "tension/")
                + ShortName.lastPart(kind)
                + "/"
                + (swap ? second : first)
                + "--"
                + (swap ? first : second)
                + "/"
                + ShortName.lastPart(issue)));
    }

    static boolean hasSegment(Node node) {
        if (node.isURI()) {
            return LAST_SEGMENT.matcher(ShortName.lastPart(node)).matches();
        }
        return node.isLiteral()
                && XSDDatatype.XSDstring.equals(node.getLiteralDatatype())
                && SEGMENT.matcher(node.getLiteralLexicalForm()).matches();
    }
}
