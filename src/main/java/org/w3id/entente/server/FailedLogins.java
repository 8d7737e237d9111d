package org.w3id.entente.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Counts the logins from each address that were wrong, so that nobody tries many passwords: after so many, no login from
 * there is looked at until the time is over. Nobody is kept waiting, and no thread is held. Behind a proxy all clients have
 * one address, as what a request says of its origin may be made up.
 */
final class FailedLogins {

    /** From one address, within {@link #TIME} from the first of them. */
    static final int MOST = 10;

    static final Duration TIME = Duration.ofMinutes(1);

    /** What it costs to remember so many is some megabytes. */
    private static final int ADDRESSES = 100_000;

    /** A network of IPv6 is one subscriber's; he has all addresses that begin alike. */
    private static final int BYTES_OF_NETWORK = 8;

    private final Cache<String, AtomicInteger> failures;

    /** @param clock usually {@link Ticker#systemTicker()} */
    FailedLogins(Ticker clock) {
        this.failures = Caffeine.newBuilder()
                .expireAfterWrite(TIME)
                .maximumSize(ADDRESSES)
                .ticker(clock)
                .build();
    }

    /** Looks at a login from {@code address} by {@code isRight}, unless too many were wrong. */
    LoginResult attempt(InetAddress address, BooleanSupplier isRight) {
        AtomicInteger wrong = failures.get(network(address), key -> new AtomicInteger());
        // Many at once are counted one by one; looking takes a moment.
        synchronized (wrong) {
            if (wrong.get() >= MOST) {
                return LoginResult.NOT_TRIED;
            }
            if (isRight.getAsBoolean()) {
                return LoginResult.RIGHT;
            }
            wrong.incrementAndGet();
            return LoginResult.WRONG;
        }
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, BYTES_OF_NETWORK));
    }
}
