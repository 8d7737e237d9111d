package org.w3id.entente.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.vocabulary.RDF;
import org.w3id.entente.project.InputException;

/**
 * Where a well-formed Turtle file mentions what: for each named subject, the places of the subject and of each
 * term in what the file says of it, nested unnamed nodes included. A graph keeps no lines, so this reads the tokens.
 */
public final class TermPositions {

    /** Stands for the subject of all statements whose subject has no name. */
    public static final Node UNNAMED = Node.ANY;

    private final Path file;
    private final Map<Node, Map<Node, List<FilePosition>>> blocks = new HashMap<>();
    private final PrefixMap prefixes = PrefixMapFactory.create();
    private IRIx base;

    private TermPositions(Path file, String base) {
        this.file = file;
        this.base = IRIx.create(base);
    }

    /** Reads {@code file}; relative IRIs resolve against {@code base}. */
    public static TermPositions of(Path file, String base) {
        TermPositions positions = new TermPositions(file, base);
        try (InputStream in = Files.newInputStream(file)) {
            Tokenizer tokens = TokenizerText.create().source(in).build();
            while (tokens.hasNext()) {
                positions.readStatement(tokens);
            }
        } catch (IOException | RuntimeIOException e) {
            throw new InputException(file, 0, 0, "cannot be read: " + e.getMessage());
        }
        return positions;
    }

    /** Where the file begins to describe {@code subject}. */
    public Optional<FilePosition> of(Node subject) {
        return of(subject, subject);
    }

    /** Where the description of {@code subject} first has {@code term}. */
    public Optional<FilePosition> of(Node subject, Node term) {
        return places(subject, term).findFirst();
    }

    /** Where the description of {@code subject} first has {@code value} after {@code property}. */
    public Optional<FilePosition> of(Node subject, Node property, Node value) {
        return of(subject, property)
                .flatMap(start -> places(subject, value)
                        .filter(place -> FilePosition.IN_FILE.compare(place, start) > 0)
                        .findFirst());
    }

    /** What to throw where the description of {@code subject} is at fault: with its place, if it has any. */
    public InputException fault(Node subject, String message) {
        return fault(of(subject), message);
    }

    /** What to throw where {@code value} of {@code property} of {@code subject} is at fault. */
    public InputException fault(Node subject, Node property, Node value, String message) {
        return fault(
                of(subject, property, value).or(() -> of(subject, property)).or(() -> of(subject)), message);
    }

    private InputException fault(Optional<FilePosition> place, String message) {
        return new InputException(
                file,
                place.map(FilePosition::line).orElse(0L),
                place.map(FilePosition::column).orElse(0L),
                message);
    }

    private Stream<FilePosition> places(Node subject, Node term) {
        return blocks.getOrDefault(subject, Map.of()).getOrDefault(term, List.of()).stream();
    }

    private void readStatement(Tokenizer tokens) {
        Token first = tokens.peek();
        if (first.hasType(TokenType.DIRECTIVE) || isSparqlDirective(first)) {
            readDirective(tokens);
        } else {
            readTriples(tokens);
        }
    }

    private static boolean isSparqlDirective(Token token) {
        return token.hasType(TokenType.KEYWORD)
                && (token.getImage().equalsIgnoreCase("prefix")
                        || token.getImage().equalsIgnoreCase("base"));
    }

    private void readDirective(Tokenizer tokens) {
        String directive = tokens.next().getImage().toLowerCase(Locale.ROOT);
        switch (directive) {
            case "prefix" -> {
                String prefix = tokens.next().getImage();
                prefixes.add(prefix, base.resolve(tokens.next().getImage()).str());
            }
            case "base" -> base = base.resolve(tokens.next().getImage());
            default -> tokens.next();
        }
        if (tokens.hasNext() && tokens.peek().hasType(TokenType.DOT)) {
            tokens.next();
        }
    }

    private void readTriples(Tokenizer tokens) {
        Map<Node, List<FilePosition>> block = null;
        boolean ended = false;
        while (tokens.hasNext() && !ended) {
            Token token = tokens.next();
            Node node = nodeOf(token);
            if (block == null) {
                Node subject = node == null ? UNNAMED : node;
                block = blocks.computeIfAbsent(subject, n -> new HashMap<>());
                add(block, subject, token);
            } else if (node != null) {
                add(block, node, token);
            }
            ended = token.hasType(TokenType.DOT);
        }
    }

    private void add(Map<Node, List<FilePosition>> block, Node node, Token token) {
        block.computeIfAbsent(node, n -> new ArrayList<>())
                .add(new FilePosition(file, token.getLine(), token.getColumn()));
    }

    private Node nodeOf(Token token) {
        return switch (token.getType()) {
            case IRI -> NodeFactory.createURI(base.resolve(token.getImage()).str());
            case KEYWORD -> token.getImage().equals("a") ? RDF.Nodes.type : token.asNode(prefixes);
            case BNODE -> null;
            default -> token.asNode(prefixes);
        };
    }
}
