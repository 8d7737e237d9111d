package org.w3id.entente.site;

import java.util.List;

/**
 * The vocabulary as its page shows it.
 *
 * @param versions the IRIs of this version
 * @param namespace what the IRIs of terms begin with
 * @param properties by what their values are
 * @param verbs by the kind of happening that they tell
 */
public record OntologyView(
        String title,
        String description,
        String version,
        List<Mention> versions,
        String modified,
        List<Mention> licences,
        String namespace,
        ClassTree tree,
        List<TermEntry> classes,
        List<Group> properties,
        List<Group> verbs,
        List<Mention> schemes) {

    /**
     * Terms that belong together.
     *
     * @param anchor of its heading
     * @param about what they have in common, as a sentence
     */
    public record Group(String anchor, String title, String about, List<TermEntry> terms) {}

    /** How many verbs there are. */
    public int verbCount() {
        return verbs.stream().mapToInt(group -> group.terms().size()).sum();
    }
}
