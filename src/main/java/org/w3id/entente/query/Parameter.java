package org.w3id.entente.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.Vars;
import org.apache.jena.vocabulary.XSD;
import org.w3id.entente.dataset.ShortName;
import org.w3id.entente.project.InputException;

/**
 * A variable that the caller of a query gives a value, named as grlc names them: {@code ?_name} must have a value,
 * {@code ?__name} may stay open, and an ending says what the value is: {@code _iri}, {@code _literal},
 * {@code _integer}, a language ({@code _en}) or a datatype ({@code _xsd_date}). Without an ending, a value that looks
 * like an IRI or a prefixed name is one, and any other is a plain literal.
 *
 * @param variable the variable in the query
 * @param name what the caller calls it
 * @param required whether it must have a value
 * @param type the ending without its underscore, empty if there is none
 */
public record Parameter(Var variable, String name, boolean required, String type) {

    private static final Pattern VARIABLE = Pattern.compile("(__?)([^_]+)(?:_(\\w+))?");
    private static final Pattern ABSOLUTE = Pattern.compile("(?:[a-z][a-z0-9+.-]*://|urn:)[^\\s<>\"]+");

    /** The parameters of {@code query}, in the order of their names. */
    public static List<Parameter> of(Query query) {
        Set<Var> variables = new LinkedHashSet<>(OpVars.mentionedVars(Algebra.compile(query)));
        variables.addAll(query.getProjectVars());
        if (query.isConstructType()) {
            query.getConstructTemplate().getQuads().forEach(quad -> Vars.addVarsFromQuad(variables, quad));
        }
        return variables.stream()
                .map(variable -> parameter(variable, VARIABLE.matcher(variable.getVarName())))
                .filter(parameter -> parameter != null)
                .sorted((a, b) -> a.name.compareTo(b.name))
                .toList();
    }

    private static Parameter parameter(Var variable, Matcher parts) {
        return parts.matches()
                ? new Parameter(
                        variable,
                        parts.group(2),
                        parts.group(1).length() == 1,
                        parts.group(3) == null ? "" : parts.group(3))
                : null;
    }

    /** The value that the user wrote as {@code text}; throws {@link InputException} where it does not fit the type. */
    Node value(String text, PrefixMapping prefixes) {
        String iri = iri(text, prefixes);
        switch (type) {
            case "iri":
                if (iri == null) {
                    throw new InputException("The value of \"" + name
                            + "\" must be an IRI or a prefixed name such as state:japan, not \"" + text + "\".");
                }
                return NodeFactory.createURI(iri);
            case "":
                return iri == null ? NodeFactory.createLiteralString(text) : NodeFactory.createURI(iri);
            case "literal":
                return NodeFactory.createLiteralString(text);
            case "integer":
                return typed(text, XSDDatatype.XSDinteger.getURI());
            default:
                return type.length() == 2 ? NodeFactory.createLiteralLang(text, type) : typed(text, datatype(prefixes));
        }
    }

    /** The datatype that the ending names with its prefix. */
    private String datatype(PrefixMapping prefixes) {
        String datatype = prefixes.expandPrefix(type.replaceFirst("_", ":"));
        TypeMapper known = TypeMapper.getInstance();
        if (known.getTypeByName(datatype) == null) {
            boolean withoutPrefix = known.getTypeByName(XSD.getURI() + type) != null;
            throw new InputException("The variable ?" + variable.getVarName() + " ends in no type that is known: write "
                    + (withoutPrefix
                            ? "_xsd_" + type + "."
                            : "_iri, _literal, _integer, a language such as _en, or a datatype such as _xsd_date."));
        }
        return datatype;
    }

    private Node typed(String text, String datatype) {
        Node value = NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(datatype));
        if (!value.getLiteral().isWellFormed()) {
            throw new InputException("The value of \"" + name + "\" must be of type " + ShortName.of(datatype)
                    + ", not \"" + text + "\".");
        }
        return value;
    }

    /** The full IRI that {@code text} stands for, or null if it stands for none. */
    private String iri(String text, PrefixMapping prefixes) {
        if (text.startsWith("<") && text.endsWith(">")) {
            String iri = text.substring(1, text.length() - 1);
            if (!QueryCheck.isIri(iri)) {
                throw new InputException("The value of \"" + name + "\" is no IRI: " + text
                        + ". Write it in full and without spaces, such as <https://example.org/a>.");
            }
            return iri;
        }
        String expanded = prefixes.expandPrefix(text);
        boolean meant = !expanded.equals(text) || ABSOLUTE.matcher(text).matches();
        return meant && QueryCheck.isIri(expanded) ? expanded : null;
    }
}
