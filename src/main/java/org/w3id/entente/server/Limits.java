package org.w3id.entente.server;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param queryTime when a query is stopped
 * @param rows how many rows or triples an answer to a query may have
 * @param answerBytes how long an answer to a query may be
 * @param requestBytes how long the body of a request may be
 * @param queriesAtOnce how many queries may run at once
 * @param queriesWaiting how many more may wait until one of them is done
 */
public record Limits(
        Duration queryTime, int rows, int answerBytes, int requestBytes, int queriesAtOnce, int queriesWaiting) {

    /** Where nobody says otherwise. */
    public static final Limits USUAL = new Limits(
            Duration.ofSeconds(30),
            1_000_000,
            256 << 20,
            1 << 20,
            Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
            64);

    /** The same with another time for queries. */
    public Limits withQueryTime(Duration time) {
        return new Limits(time, rows, answerBytes, requestBytes, queriesAtOnce, queriesWaiting);
    }

    /** The same with another number of rows. */
    public Limits withRows(int most) {
        return new Limits(queryTime, most, answerBytes, requestBytes, queriesAtOnce, queriesWaiting);
    }

    /** The same with another length of answers. */
    public Limits withAnswerBytes(int most) {
        return new Limits(queryTime, rows, most, requestBytes, queriesAtOnce, queriesWaiting);
    }

    /** The same with another length of requests. */
    public Limits withRequestBytes(int most) {
        return new Limits(queryTime, rows, answerBytes, most, queriesAtOnce, queriesWaiting);
    }

    /** The same with another number of queries at once, and of waiting ones. */
    public Limits withQueries(int atOnce, int waiting) {
        return new Limits(queryTime, rows, answerBytes, requestBytes, atOnce, waiting);
    }
}
