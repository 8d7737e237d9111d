package org.w3id.entente.catalog;

import java.util.Comparator;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.w3id.entente.dataset.Values;

/** What search engines for datasets read in a page: a schema.org {@code Dataset} in JSON-LD, made from the catalogue. */
public final class SchemaOrg {

    private static final String GZIP = "application/gzip";

    private final Graph described;

    private SchemaOrg(Graph described) {
        this.described = described;
    }

    /**
     * One JSON object on a dataset, in which no character can end the script element that it stands in.
     *
     * @param described where the dataset is described: the union of an edition
     * @param dataset the whole ({@link Catalog#DATASET}), or one named graph
     */
    public static String of(Graph described, Node dataset) {
        return new SchemaOrg(described)
                .dataset(dataset)
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private JsonObject dataset(Node dataset) {
        JsonObject object = new JsonObject();
        object.put("@context", "https://schema.org/");
        object.put("@type", "Dataset");
        object.put("@id", dataset.getURI());
        object.put("url", dataset.getURI());
        put(object, "name", dataset, DCTerms.title);
        put(object, "description", dataset, DCTerms.description);
        put(object, "license", dataset, DCTerms.license);
        put(object, "version", Catalog.DATASET, DatasetDescription.VERSION);
        put(object, "datePublished", Catalog.DATASET, DCTerms.issued);
        put(object, "dateModified", Catalog.DATASET, DCTerms.modified);
        object.put("inLanguage", "en");
        object.put("isAccessibleForFree", new JsonBoolean(true));
        object.put("creator", creator());
        if (dataset.equals(Catalog.DATASET)) {
            object.put("keywords", array(dataset, DCAT.keyword, SchemaOrg::text));
            object.put("distribution", array(dataset, DCAT.distribution, this::distribution));
            object.put("hasPart", array(dataset, VOID.subset, this::part));
        } else {
            object.put("isPartOf", part(Catalog.DATASET));
            object.put("distribution", array(dataset, VOID.dataDump, dump -> download(dump, GZIP)));
        }
        return object;
    }

    private void put(JsonObject object, String name, Node thing, Property property) {
        Values.first(described, thing, property).ifPresent(value -> object.put(name, text(value)));
    }

    private JsonArray array(Node thing, Property property, Function<Node, JsonValue> each) {
        JsonArray array = new JsonArray();
        Values.of(described, thing, property).stream()
                .map(each)
                .sorted(Comparator.comparing(JsonValue::toString))
                .forEach(array::add);
        return array;
    }

    private JsonObject creator() {
        JsonObject organization = new JsonObject();
        organization.put("@type", "Organization");
        Values.first(described, Catalog.DATASET, DCTerms.publisher)
                .ifPresent(publisher -> put(organization, "name", publisher, FOAF.name));
        organization.put("url", Catalog.DATASET.getURI());
        return organization;
    }

    private JsonObject part(Node dataset) {
        JsonObject part = new JsonObject();
        part.put("@type", "Dataset");
        part.put("@id", dataset.getURI());
        put(part, "name", dataset, DCTerms.title);
        return part;
    }

    private JsonObject distribution(Node distribution) {
        Node file = Values.first(described, distribution, DCAT.downloadURL).orElseThrow();
        String type = Values.first(described, distribution, DCAT.compressFormat)
                .or(() -> Values.first(described, distribution, DCAT.mediaType))
                .orElseThrow()
                .getURI();
        return download(file, type.substring(DatasetDescription.MEDIA_TYPES.length()));
    }

    private static JsonObject download(Node file, String mediaType) {
        JsonObject download = new JsonObject();
        download.put("@type", "DataDownload");
        download.put("encodingFormat", mediaType);
        download.put("contentUrl", file.getURI());
        return download;
    }

    private static JsonString text(Node node) {
        return new JsonString(node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI());
    }
}
