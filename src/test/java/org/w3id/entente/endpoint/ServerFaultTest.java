package org.w3id.entente.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.entente.project.InputException;

/** What is told of servers that do not do what they are asked. */
class ServerFaultTest {

    private final CountDownLatch ended = new CountDownLatch(1);
    private HttpServer server;
    private String address;
    private String authorization;

    private int status = 200;
    private String type = "text/plain";
    private String body = "";
    private boolean silent;
    private boolean breaksOff;
    private boolean endless;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (silent) {
                await();
            }
            if (breaksOff) {
                exchange.close();
                return;
            }
            if (endless) {
                exchange.sendResponseHeaders(status, 0);
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                await();
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/ds";
    }

    @AfterEach
    void stop() {
        ended.countDown();
        server.stop(0);
    }

    private void await() {
        try {
            ended.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A connection is waited for ten seconds, whatever --timeout says: more of that would not help. */
    @Test
    void noConnectionIsNoSlowAnswer() {
        Endpoint endpoint = Endpoint.of(address, address, Optional.empty(), Duration.ofSeconds(600));
        ServerFault fault = new ServerFault(endpoint, endpoint.query(), "queries");

        assertThat(fault.of(new HttpException("", new HttpConnectTimeoutException("connect timed out"))))
                .hasMessage(address + ": no server answers there. Start it, or correct the address.");
        assertThat(fault.of(new HttpException("", new HttpTimeoutException("request timed out"))))
                .hasMessage(address + " did not answer within 600 seconds. Allow more with --timeout, and allow the"
                        + " server more too.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            302 | leads on to another address (status 302). Name that one.
            401 | asks for a login. Give it with --user and --password-file.
            403 | forbids updates without a login. Ask whoever runs it for the right, or log in as somebody else with --user.
            404 | does not exist on that server. Fuseki's addresses end in /DATASET/query and /DATASET/update, RDF4J's in /repositories/NAME and /repositories/NAME/statements.
            405 | takes no SPARQL updates (status 405). Name the address that does.
            413 | takes no request as large as this (status 413). Let it take larger ones, or send less at once.
            415 | takes no SPARQL updates (status 415). Name the address that does.
            408 | gave up because the request took too long (status 408). Let the server allow more time.
            503 | failed (status 503). It must know SPARQL 1.1 in full; its log may tell more.
            """)
    void aStatusIsToldWithWhatToDo(int given, String message) {
        status = given;
        assertUpdateFails(" " + message);
    }

    @Test
    void whatStandsBetweenAnswersNotForTheServer() {
        status = 504;
        assertUpdateIsUnanswered(
                " gave up because the request took too long (status 504). Let the server allow more time.");
        status = 502;
        assertUpdateIsUnanswered(" failed (status 502). It must know SPARQL 1.1 in full; its log may tell more.");
    }

    @Test
    void aServerThatBreaksOffMayHaveDoneIt() {
        breaksOff = true;
        assertUpdateIsUnanswered(" broke off before it answered. Its log may tell more.");
        assertQueryFails(" broke off before it answered. Its log may tell more.");
    }

    @Test
    void theReasonThatTheServerGivesIsTold() {
        status = 400;
        body = "Encountered \" \"using\"\n at line 3";
        assertUpdateFails(
                " refuses the request (status 400): Encountered \" \"using\" at line 3 It must know SPARQL 1.1 in"
                        + " full; its log may tell more.");
    }

    @Test
    void theReasonCannotSteerTheTerminal() {
        status = 400;
        body = "\u001b[2Jall is\u009b31m\u0007 well\u202e";
        assertUpdateFails(
                " refuses the request (status 400): [2Jall is 31m well It must know SPARQL 1.1 in full; its log may tell"
                        + " more.");
    }

    @Test
    void aPageForBrowsersIsNoReason() {
        status = 500;
        body = "<html>long</html>";
        assertUpdateFails(" failed (status 500). It must know SPARQL 1.1 in full; its log may tell more.");
    }

    @Test
    void anAnswerThatIsNoResultIsNoEndpoint() {
        body = "<html>Welcome</html>";
        type = "text/html";
        assertQueryFails(" is no SPARQL endpoint: what it answers is no result of a query. Name the address that takes"
                + " queries.");
        type = "application/sparql-results+json";
        assertQueryFails(" is no SPARQL endpoint: what it answers is no result of a query. Name the address that takes"
                + " queries.");
    }

    @Test
    void aServerThatTakesTooLongIsNotWaitedFor() {
        silent = true;
        assertUpdateIsUnanswered(
                " did not answer within 1 seconds. Allow more with --timeout, and allow the server more too.");
        assertQueryFails(" did not answer within 1 seconds. Allow more with --timeout, and allow the server more too.");
    }

    @Test
    @Timeout(30)
    void aServerWhoseAnswerHasNoEndIsReached() {
        endless = true;
        Endpoint endpoint = Endpoint.of(address, address, Optional.empty(), Duration.ofSeconds(1));
        assertThatCode(() -> endpoint.requireReachable(List.of())).doesNotThrowAnyException();
    }

    @Test
    void aServerThatDoesNotRunIsNamed() {
        server.stop(0);
        assertUpdateFails(": no server answers there. Start it, or correct the address.");
        assertQueryFails(": no server answers there. Start it, or correct the address.");
    }

    @Test
    void aComputerThatDoesNotExistIsNamed() {
        address = "http://nowhere.invalid/ds";
        assertUpdateFails(": there is no computer named nowhere.invalid. Correct the address.");
    }

    @Test
    void aLoginIsSentAndARefusedOneNamed() {
        status = 401;
        Login login = new Login("kim", "geheim");
        assertThatThrownBy(() -> connect(Optional.of(login)).update(UpdateFactory.create("DROP ALL")))
                .isInstanceOf(InputException.class)
                .hasMessage(address + " does not accept the user kim with this password. Check both.");
        assertThat(authorization).isEqualTo("Basic a2ltOmdlaGVpbQ==");
        assertThat(login.toString()).isEqualTo("Login[user=kim]");
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "ftp://localhost/ds", "http:///ds", "http://a b/"})
    void anAddressIsAUrlOfHttp(String text) {
        assertThatThrownBy(() -> Endpoint.of(text, address, Optional.empty(), Duration.ofSeconds(1)))
                .isInstanceOf(InputException.class)
                .hasMessage("\"" + text + "\" is no address of a server. Write it in full, as"
                        + " http://localhost:3030/entente/query.");
    }

    @ParameterizedTest
    @CsvSource({
        "http://kim:geheim@localhost/ds",
        "http://kim:1/geheim@localhost/ds",
        "kim:geheim@local host",
        "http://kim@h_o/"
    })
    void anAddressTellsNoPassword(String text) {
        assertThatThrownBy(() -> Endpoint.of(address, text, Optional.empty(), Duration.ofSeconds(1)))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "An address of the server holds an \"@\", as before a user's name and password. Give these with"
                                + " --user and --password-file; in a path, write %40.");
    }

    @ParameterizedTest
    @CsvSource({"http://example.org/ds", "http://localhost.example.org/ds", "http://127.0.0.1.example.org/ds"})
    void aPasswordIsNotSentOverTheNetworkUnencrypted(String text) {
        Optional<Login> login = Optional.of(new Login("kim", "geheim"));
        assertThatThrownBy(() -> Endpoint.of(address, text, login, Duration.ofSeconds(1)))
                .isInstanceOf(InputException.class)
                .hasMessage(text + " takes what is sent to it unencrypted, the password too. Use an https address, or a"
                        + " tunnel that ends at localhost.");
        assertThatCode(() -> Endpoint.of(text, text, Optional.empty(), Duration.ofSeconds(1)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/ds", "http://localhost:3030/ds", "http://127.1.2.3/ds", "http://[::1]:3030/ds"})
    void aPasswordIsSentEncryptedOrWithinTheComputer(String text) {
        assertThatCode(() -> Endpoint.of(text, text, Optional.of(new Login("kim", "geheim")), Duration.ofSeconds(1)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"head":{"vars":["count"]},"results":{"bindings":[]}}
            {"head":{"vars":["c"]},"results":{"bindings":[{"c":{"type":"literal","value":"1"}}]}}
            {"head":{"vars":["count"]},"results":{"bindings":[{"count":{"type":"literal","value":"one"}}]}}
            {"head":{"vars":["count"]},"results":{"bindings":[{"count":{"type":"uri","value":"x:y"}}]}}
            """)
    void anAnswerToAnotherQuestionIsTold(String answer) {
        body = answer;
        type = "application/sparql-results+json";
        ServerGraphs graphs = new ServerGraphs(connect(Optional.empty()));
        assertThatThrownBy(() -> graphs.size(NodeFactory.createURI("http://example.org/graph")))
                .isInstanceOf(InputException.class)
                .hasMessage("The server answers a query with something else than was asked for. Name the address of a"
                        + " server that knows SPARQL 1.1 in full.");
    }

    private void assertUpdateFails(String message) {
        assertThatThrownBy(() -> connect(Optional.empty()).update(UpdateFactory.create("DROP ALL")))
                .isInstanceOf(InputException.class)
                .hasMessage(address + message);
    }

    private void assertUpdateIsUnanswered(String message) {
        assertThatThrownBy(() -> connect(Optional.empty()).update(UpdateFactory.create("DROP ALL")))
                .isInstanceOf(UnansweredUpdate.class)
                .hasMessage(address + message);
    }

    private void assertQueryFails(String message) {
        assertThatThrownBy(() -> connect(Optional.empty()).select(QueryFactory.create("SELECT * { ?s ?p ?o }")))
                .isInstanceOf(InputException.class)
                .hasMessage(address + message);
    }

    private SparqlServer connect(Optional<Login> login) {
        return Endpoint.of(address, address, login, Duration.ofSeconds(1)).connect();
    }
}
