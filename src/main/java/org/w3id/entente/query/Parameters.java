package org.w3id.entente.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.w3id.entente.project.InputException;

/** Brings the values that a caller gives together with the parameters of a query. */
final class Parameters {

    private Parameters() {}

    /**
     * The values of {@code query}'s parameters: those given, else the defaults.
     *
     * @throws InputException where a given name is no parameter, a value does not fit, or a required one is missing
     */
    static Binding bind(Query query, Map<String, String> given, Map<String, String> defaults) {
        List<Parameter> parameters = Parameter.of(query);
        for (String name : given.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                throw new InputException("The query has no parameter \"" + name + "\". " + known(parameters));
            }
        }
        BindingBuilder values = Binding.builder();
        for (Parameter parameter : parameters) {
            String text = given.getOrDefault(parameter.name(), defaults.get(parameter.name()));
            if (text != null) {
                values.add(parameter.variable(), parameter.value(text, query.getPrefixMapping()));
            } else if (parameter.required()) {
                throw new InputException("The query needs a value: give it with --set " + parameter.name() + "=VALUE.");
            }
        }
        return values.build();
    }

    private static String known(List<Parameter> parameters) {
        return parameters.isEmpty()
                ? "It takes none."
                : parameters.stream().map(Parameter::name).collect(Collectors.joining(", ", "It takes: ", "."));
    }
}
