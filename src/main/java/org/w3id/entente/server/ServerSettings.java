package org.w3id.entente.server;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * How to serve.
 *
 * @param host name or address to listen on: {@code 127.0.0.1} is reached from this computer alone, {@code 0.0.0.0} from all
 * @param port 0 is any free port
 * @param limits what a request may cost
 * @param accessLog takes a line for each request that was answered, from many threads
 * @param publicAddress where readers reach the server, ending in a slash; as each request says where it is empty
 * @param writeAccess who may change the data, where the store lets itself be changed; nobody where it is empty
 */
public record ServerSettings(
        String host,
        int port,
        Limits limits,
        Optional<Consumer<String>> accessLog,
        Optional<String> publicAddress,
        Optional<WriteAccess> writeAccess) {

    /** What only programs of the same computer reach. */
    public static final String LOOPBACK = "127.0.0.1";

    /** On {@code port} of the loopback address, with the usual limits and without a log. */
    public static ServerSettings local(int port) {
        return on(LOOPBACK, port);
    }

    /** On {@code port} of {@code host}, with the usual limits and without a log. */
    public static ServerSettings on(String host, int port) {
        return new ServerSettings(host, port, Limits.USUAL, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with other limits. */
    public ServerSettings with(Limits others) {
        return new ServerSettings(host, port, others, accessLog, publicAddress, writeAccess);
    }

    /** The same with a log. */
    public ServerSettings withAccessLog(Consumer<String> log) {
        return new ServerSettings(host, port, limits, Optional.of(log), publicAddress, writeAccess);
    }

    /** The same behind a proxy at {@code address}, which ends in a slash. */
    public ServerSettings withPublicAddress(String address) {
        return new ServerSettings(host, port, limits, accessLog, Optional.of(address), writeAccess);
    }

    /** The same with a user who may change the data. */
    public ServerSettings withWriteAccess(WriteAccess access) {
        return new ServerSettings(host, port, limits, accessLog, publicAddress, Optional.of(access));
    }
}
