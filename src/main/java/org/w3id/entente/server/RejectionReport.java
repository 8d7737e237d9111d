package org.w3id.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.w3id.entente.server.Offers.Offer;
import org.w3id.entente.store.RejectedChange;
import org.w3id.entente.store.RejectedChange.Reason;
import org.w3id.entente.validation.Finding;
import org.w3id.entente.validation.FindingText;

/**
 * Why a change was not made: as text, a sentence and a line for each finding; as JSON,
 * {@code {"message": …, "findings": [{"severity": …, "check": …, "node": …, "path": …, "message": …}]}}.
 */
record RejectionReport(int status, String message, List<Finding> findings) {

    private enum Form {
        TEXT,
        JSON
    }

    private static final Offers<Form> OFFERS = new Offers<>(
            List.of(Offer.of(Form.TEXT, "text/plain", "text"), Offer.of(Form.JSON, "application/json", "json")));

    static RejectionReport of(RejectedChange rejected) {
        int status = rejected.reason() == Reason.FORBIDDEN ? HttpServletResponse.SC_FORBIDDEN : Refusal.UNPROCESSABLE;
        return new RejectionReport(status, rejected.getMessage(), rejected.findings());
    }

    /** In the form that {@code request} accepts; as text where it accepts none, since it is no answer but a refusal. */
    Reply reply(HttpServletRequest request) {
        Offer<Form> offer = chosen(request);
        String text = offer.format() == Form.JSON ? json() : text();
        return new Reply(status, Map.of("Content-Type", offer.contentType()), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Offer<Form> chosen(HttpServletRequest request) {
        try {
            return OFFERS.choose(request);
        } catch (Refusal e) {
            return OFFERS.offers().get(0);
        }
    }

    private String text() {
        return Stream.concat(Stream.of(message), findings.stream().map(FindingText::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String json() {
        JsonObject report = new JsonObject();
        report.put("message", message);
        JsonArray list = new JsonArray();
        findings.forEach(finding -> list.add(FindingText.json(finding)));
        report.put("findings", list);
        return report + "\n";
    }
}
