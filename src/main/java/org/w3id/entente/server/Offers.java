package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.entente.site.AnswerPage;

/**
 * The formats that answers of one kind are given in, the preferred one first. A request chooses by the parameter
 * {@code format} (or {@code output}, or {@code results}, as other servers call it), else by its Accept header.
 *
 * @param offers one for each media type; a format may have several
 */
record Offers<F>(List<Offer<F>> offers) {

    private static final List<String> PARAMETERS = List.of("format", "output", "results");

    /**
     * A format under one media type.
     *
     * @param names what the parameter may call it; the first one is the usual one
     */
    record Offer<F>(F format, String mediaType, List<String> names) {

        static <F> Offer<F> of(F format, String mediaType, String... names) {
            return new Offer<>(format, mediaType, List.of(names));
        }

        /** As in a Content-Type header. */
        String contentType() {
            return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
        }

        /** As a page leads to it, for readers by the name {@code label}. */
        AnswerPage.Format onPage(String label) {
            return new AnswerPage.Format(label, names.get(0), mediaType);
        }
    }

    /** The usual one of {@code format}, which has to be among them. */
    Offer<F> of(F format) {
        return offers.stream()
                .filter(offer -> offer.format().equals(format))
                .findFirst()
                .orElseThrow();
    }

    /** The one that {@code request} asks for; throws {@link Refusal} where there is none. */
    Offer<F> choose(HttpServletRequest request) {
        return PARAMETERS.stream()
                .flatMap(name -> Stream.ofNullable(request.getParameter(name)))
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(this::named)
                .orElseGet(() -> accepted(request));
    }

    private Offer<F> named(String asked) {
        // In a query string that is not well encoded the plus of "application/ld+json" has become a space.
        String name = asked.strip().toLowerCase(Locale.ROOT).replace(' ', '+');
        return offers.stream()
                .filter(offer ->
                        offer.names().contains(name) || offer.mediaType().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("This answer is not given in the format \"" + asked.strip()
                        + "\". Choose one of: "
                        + offers.stream()
                                .flatMap(offer -> offer.names().stream().limit(1))
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private Offer<F> accepted(HttpServletRequest request) {
        return AcceptHeader.of(Collections.list(request.getHeaders("Accept")))
                .best(offers, Offer::mediaType)
                .orElseThrow(() -> new Refusal(
                        HttpServletResponse.SC_NOT_ACCEPTABLE,
                        "This answer is given as: "
                                + offers.stream().map(Offer::mediaType).collect(Collectors.joining(", "))
                                + ". Accept one of these media types."));
    }
}
