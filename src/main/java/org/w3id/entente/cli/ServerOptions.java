package org.w3id.entente.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.w3id.entente.endpoint.Endpoint;
import org.w3id.entente.endpoint.Login;
import org.w3id.entente.project.InputException;
import picocli.CommandLine.Option;

/** The options that name a SPARQL server. */
final class ServerOptions {

    @Option(names = "--endpoint", paramLabel = "QUERY_URL", description = "Where the server answers queries.")
    private String queryUrl;

    @Option(names = "--update", paramLabel = "UPDATE_URL", description = "Where it takes updates of the same dataset.")
    private String updateUrl;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Whom to log in as (HTTP Basic). The password is read from --password-file, else from the"
                    + " environment variable " + Password.VARIABLE + ".")
    private String user;

    @Option(names = "--password-file", paramLabel = "FILE", description = "A file whose first line is the password.")
    private Path passwordFile;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "How long to wait for one answer of the server. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    /** The server that they name; throws {@link InputException} where they do not. */
    Endpoint endpoint() {
        if (queryUrl == null || updateUrl == null) {
            throw new InputException("Name the server with --endpoint QUERY_URL --update UPDATE_URL.");
        }
        if (timeout < 1) {
            throw new InputException("--timeout must be 1 second or more, not " + timeout + ".");
        }
        return Endpoint.of(queryUrl, updateUrl, login(), Duration.ofSeconds(timeout));
    }

    private Optional<Login> login() {
        if (user == null) {
            if (passwordFile != null) {
                throw new InputException("--password-file needs a --user.");
            }
            return Optional.empty();
        }
        return Optional.of(new Login(user, Password.from(passwordFile)));
    }
}
