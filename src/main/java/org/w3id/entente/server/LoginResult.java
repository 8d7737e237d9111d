package org.w3id.entente.server;

/** What the login that a request brings comes to. */
enum LoginResult {
    /** There is none, or one of a kind that nobody logs in with here. */
    ABSENT,
    /** It is the user's. */
    RIGHT,
    WRONG,
    /** Too many others from the same place were wrong before; it was not looked at. */
    NOT_TRIED
}
