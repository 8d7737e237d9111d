package org.w3id.entente.source;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.OA;
import org.w3id.entente.dataset.Labels;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.project.InputException;
import org.w3id.entente.vocabulary.ENT;

/** Values without which a passage cannot be checked; where one is missing, an {@link InputException} says which. */
final class Required {

    private static final String ADVICE = ". The whole list of such faults: entente validate";

    private static final Pattern FILE_NAME = Pattern.compile("(?!\\.{1,2}$)[^/\\\\:\\p{Cntrl}]+");

    private Required() {}

    static String text(Resource subject, Property property) {
        RDFNode value = one(subject, property);
        if (!value.isLiteral()) {
            throw wrong(subject, property, "a text", value);
        }
        return value.asLiteral().getLexicalForm();
    }

    /** The name of the paper's text: a bare one, so that no data makes the program read elsewhere. */
    static String fileName(Resource source) {
        String name = text(source, ENT.fileName);
        if (!FILE_NAME.matcher(name).matches()) {
            throw new InputException(described(source) + ": fileName must be the bare name of a file, not \"" + name
                    + "\". Name the folder with --texts.");
        }
        return name;
    }

    static int integer(Resource subject, Property property) {
        RDFNode value = one(subject, property);
        try {
            return Integer.parseInt(value.asNode().getLiteralLexicalForm());
        } catch (UnsupportedOperationException | NumberFormatException e) {
            throw wrong(subject, property, "a whole number", value);
        }
    }

    static Resource resource(Resource subject, Property property) {
        RDFNode value = one(subject, property);
        if (!value.isResource()) {
            throw wrong(subject, property, "a resource", value);
        }
        return value.asResource();
    }

    static List<Resource> resources(Resource subject, Property property) {
        List<RDFNode> values = values(subject, property);
        if (values.isEmpty()) {
            throw new InputException(described(subject) + " has no " + name(property) + ADVICE);
        }
        for (RDFNode value : values) {
            if (!value.isURIResource()) {
                throw wrong(subject, property, "an IRI", value);
            }
        }
        return values.stream().map(RDFNode::asResource).toList();
    }

    /** The labels of all values, sorted and joined by commas; a value without a label is called by its short name. */
    static String labels(Resource subject, Property property) {
        Labels labels = new Labels(subject.getModel().getGraph());
        return resources(subject, property).stream()
                .map(value -> labels.of(value.asNode()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The last part of the IRI. */
    static String nameOf(Resource resource) {
        return ShortName.lastPart(NodeFactory.createURI(iri(resource)));
    }

    static String iri(Resource resource) {
        if (resource.isAnon()) {
            throw new InputException("A source, passage or claim has no IRI" + ADVICE);
        }
        return resource.getURI();
    }

    private static RDFNode one(Resource subject, Property property) {
        List<RDFNode> values = values(subject, property);
        if (values.size() != 1) {
            String count = values.isEmpty() ? "no" : Integer.toString(values.size());
            String hint = values.isEmpty() ? "" : ", one is needed";
            throw new InputException(described(subject) + " has " + count + " " + name(property) + hint + ADVICE);
        }
        return values.get(0);
    }

    private static List<RDFNode> values(Resource subject, Property property) {
        return subject.listProperties(property).mapWith(Statement::getObject).toList().stream()
                .sorted(Comparator.comparing(RDFNode::toString))
                .toList();
    }

    private static InputException wrong(Resource subject, Property property, String expected, RDFNode found) {
        return new InputException(described(subject) + ": " + name(property) + " must be " + expected + ", not "
                + NodeFmtLib.strTTL(found.asNode()) + ADVICE);
    }

    private static String described(Resource subject) {
        if (!subject.isAnon()) {
            return subject.getURI();
        }
        List<Resource> owners = subject.getModel()
                .listSubjectsWithProperty(OA.hasSelector, subject)
                .toList();
        return owners.isEmpty() ? "A node without IRI" : "The selector of " + owners.get(0);
    }

    private static String name(Property property) {
        return property.getLocalName();
    }
}
