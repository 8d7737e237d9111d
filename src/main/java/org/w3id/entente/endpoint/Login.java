package org.w3id.entente.endpoint;

/** What a server knows somebody by. The password is never shown. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return "Login[user=" + user + "]";
    }
}
