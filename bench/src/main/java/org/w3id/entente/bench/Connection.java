package org.w3id.entente.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection over HTTP/1.1 that is kept for many requests. It does no more than a server's answer needs, so that the
 * processors are left to the server: sends at once what there is to send, and reads to the end of the body, be its length
 * told or be it in chunks.
 */
final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int BUFFER = 64 << 10;

    /** @param content the body, without the marks of chunks */
    record Answer(int status, byte[] content) {

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    private final Socket socket;
    private final InputStream in;

    private Connection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    static Connection to(URI address) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Connection(socket);
    }

    /** The answer to a single request. */
    static Answer ask(Request request) throws IOException {
        try (Connection connection = to(request.address())) {
            return connection.send(request);
        }
    }

    /** @throws IOException where there is no whole answer; the connection is then of no more use */
    Answer send(Request request) throws IOException {
        socket.getOutputStream().write(request.bytes());
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String[] parts = header.toLowerCase(Locale.ROOT).split(": *", 2);
            switch (parts[0]) {
                case "content-length" -> length = Integer.parseInt(parts[1]);
                case "transfer-encoding" -> chunked = parts[1].equals("chunked");
                default -> {
                    // says nothing of where the body ends
                }
            }
        }
        return new Answer(status, chunked ? chunks() : exactly(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (true) {
            int length = Integer.parseInt(line(), 16);
            content.write(exactly(length));
            line();
            if (length == 0) {
                return content.toByteArray();
            }
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw closed();
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw closed();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static EOFException closed() {
        return new EOFException("The server has closed the connection within an answer");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
