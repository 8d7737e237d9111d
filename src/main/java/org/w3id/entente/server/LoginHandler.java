package org.w3id.entente.server;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.Principal;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Looks at the login of a request once, before anything depends on it. It refuses nothing, as all may read; the operations
 * that write ask for the result, and the access log names the user.
 */
final class LoginHandler extends Handler.Wrapper {

    private static final String RESULT = LoginHandler.class.getName();

    private final WriteAccess access;
    private final FailedLogins failed = new FailedLogins(Ticker.systemTicker());

    LoginHandler(WriteAccess access, Handler handler) {
        super(handler);
        this.access = access;
    }

    /** What the login of {@code request} came to. */
    static LoginResult result(Request request) {
        return request.getAttribute(RESULT) instanceof LoginResult result ? result : LoginResult.ABSENT;
    }

    /** What the login of {@code request} came to. */
    static LoginResult result(HttpServletRequest request) {
        return request.getAttribute(RESULT) instanceof LoginResult result ? result : LoginResult.ABSENT;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String login = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (WriteAccess.isOfScheme(login)) {
            LoginResult result = failed.attempt(address(request), () -> access.isLogin(login));
            request.setAttribute(RESULT, result);
            if (result == LoginResult.RIGHT) {
                Request.setAuthenticationState(request, new User(access.user()));
            }
        }
        return super.handle(request, response, callback);
    }

    private static InetAddress address(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress socket
                ? socket.getAddress()
                : InetAddress.getLoopbackAddress();
    }

    private record User(String getName) implements Principal, Request.AuthenticationState {
        @Override
        public Principal getUserPrincipal() {
            return this;
        }
    }
}
