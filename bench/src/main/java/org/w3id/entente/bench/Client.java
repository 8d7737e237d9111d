package org.w3id.entente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.w3id.entente.bench.Clients.Load;
import org.w3id.entente.bench.Connection.Answer;

/** One of several clients that share a list of requests, which all go to one server. */
final class Client {

    private final List<Request> requests;
    private final BiPredicate<Integer, Answer> right;
    private final List<Integer> micros = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    /** Null before the first request, and after a fault. */
    private Connection connection;

    /** @param right whether the answer to the request of a number is as it should be */
    Client(List<Request> requests, BiPredicate<Integer, Answer> right) {
        this.requests = requests;
        this.right = right;
    }

    /**
     * Sends requests, each when the one before is answered.
     *
     * @param next counts what all clients have sent
     * @param mayBegin whether the request of that count is to be sent
     */
    Load run(AtomicInteger next, IntPredicate mayBegin) throws IOException {
        try {
            for (int turn = next.getAndIncrement(); mayBegin.test(turn); turn = next.getAndIncrement()) {
                send(Math.floorMod(turn, requests.size()));
            }
        } finally {
            disconnect();
        }
        return new Load(micros.size(), 0, micros.stream().mapToInt(m -> m).toArray(), faults);
    }

    private void send(int number) throws IOException {
        Request request = requests.get(number);
        long sent = System.nanoTime();
        try {
            if (connection == null) {
                connection = Connection.to(request.address());
            }
            Answer answer = connection.send(request);
            long taken = (System.nanoTime() - sent) / 1000;
            if (right.test(number, answer)) {
                micros.add((int) taken);
            } else {
                faults.add(request.address() + " (number " + number + "): status " + answer.status() + ", "
                        + answer.content().length + " bytes");
            }
        } catch (IOException e) {
            faults.add(request.address() + " (number " + number + "): " + e);
            disconnect();
        }
    }

    private void disconnect() throws IOException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
