package org.w3id.entente.engine;

import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;

/**
 * The tokens of N-Triples, whose triples end on the line on which they start. RIOT does not mind where they end; here it
 * would depend on where a file is cut whether such a triple is read.
 */
final class LineTokens implements Tokenizer {

    private final Tokenizer tokens;
    /** Where the triple that is being read started; 0 between triples. */
    private long line;

    LineTokens(Tokenizer tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean hasNext() {
        return tokens.hasNext();
    }

    @Override
    public Token next() {
        Token token = tokens.next();
        if (line == 0) {
            line = token.getLine();
        } else if (line != token.getLine()) {
            throw new RiotParseException(
                    "This belongs to a triple that started on an earlier line", token.getLine(), token.getColumn());
        }
        if (token.hasType(TokenType.DOT)) {
            line = 0;
        }
        return token;
    }

    @Override
    public Token peek() {
        return tokens.peek();
    }

    @Override
    public boolean eof() {
        return tokens.eof();
    }

    @Override
    public long getLine() {
        return tokens.getLine();
    }

    @Override
    public long getColumn() {
        return tokens.getColumn();
    }

    @Override
    public void close() {
        tokens.close();
    }
}
