package org.w3id.entente.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes in the body of a request before anything else is done: a client that sends it slowly, or never, holds no thread. */
final class WholeBody extends Handler.Wrapper {

    private final ToIntFunction<Request> mostBytes;

    /** @param mostBytes how long the body of a request may be */
    WholeBody(ToIntFunction<Request> mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!request.getHeaders().contains(HttpHeader.CONTENT_LENGTH)
                && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            return super.handle(request, response, callback);
        }
        Reading reading = new Reading(request, response, callback, mostBytes.applyAsInt(request));
        if (request.getLength() > reading.most) {
            reading.refuseLength();
        } else {
            reading.run();
        }
        return true;
    }

    private void handleWhole(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }

    private final class Reading implements Runnable {
        private final Request request;
        private final Response response;
        private final Callback callback;
        private final int most;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Reading(Request request, Response response, Callback callback, int most) {
            this.request = request;
            this.response = response;
            this.callback = callback;
            this.most = most;
        }

        /** Reads what has arrived; runs again when there is more. */
        @Override
        public void run() {
            boolean last = false;
            while (!last) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    request.demand(this);
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    refuse(chunk.getFailure());
                    return;
                }
                if (chunk.remaining() > most - body.size()) {
                    chunk.release();
                    refuseLength();
                    return;
                }
                byte[] arrived = new byte[chunk.remaining()];
                chunk.get(arrived, 0, arrived.length);
                body.writeBytes(arrived);
                last = chunk.isLast();
                chunk.release();
            }
            handleWhole(new Whole(request, body.toByteArray()), response, callback);
        }

        private void refuse(Throwable failure) {
            if (failure instanceof TimeoutException) {
                Response.writeError(
                        request, response, callback, HttpStatus.REQUEST_TIMEOUT_408, "The body did not arrive.");
            } else if (failure instanceof HttpException) {
                Response.writeError(request, response, callback, failure);
            } else {
                Response.writeError(
                        request, response, callback, HttpStatus.BAD_REQUEST_400, "The body could not be read.");
            }
        }

        void refuseLength() {
            Response.writeError(
                    request,
                    response,
                    callback,
                    HttpStatus.PAYLOAD_TOO_LARGE_413,
                    "Request body is too large: the limit is " + most + " bytes.");
        }
    }

    private static final class Whole extends Request.Wrapper {
        private final Content.Source body;

        Whole(Request request, byte[] body) {
            super(request);
            this.body = new ByteBufferContentSource(ByteBuffer.wrap(body));
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable demandCallback) {
            body.demand(demandCallback);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
            super.fail(failure);
        }
    }
}
