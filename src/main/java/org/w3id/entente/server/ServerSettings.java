package org.w3id.entente.server;

/**
 * How to serve.
 *
 * @param host name or address to listen on: {@code 127.0.0.1} is reached from this computer alone, {@code 0.0.0.0} from all
 * @param port 0 is any free port
 * @param limits what a request may cost
 */
public record ServerSettings(String host, int port, Limits limits) {

    /** What only programs of the same computer reach. */
    public static final String LOOPBACK = "127.0.0.1";

    /** On {@code port} of the loopback address, with the usual limits. */
    public static ServerSettings local(int port) {
        return new ServerSettings(LOOPBACK, port, Limits.USUAL);
    }

    /** The same with other limits. */
    public ServerSettings with(Limits others) {
        return new ServerSettings(host, port, others);
    }
}
