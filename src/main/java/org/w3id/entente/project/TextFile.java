package org.w3id.entente.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads one text, on disk, in the jar or from elsewhere. A leading byte order mark is no part of it. */
public final class TextFile {

    /** What ends a line of a text, wherever it was written. */
    public static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /**
     * The whole text of {@code file}.
     *
     * @throws InputException where the file is missing, is a folder, cannot be read, or is not UTF-8 (with line and
     *     column of the first fault)
     */
    public static String read(Path file) {
        if (Files.isDirectory(file)) {
            throw new InputException(file + " is a folder. Name a text file.");
        }
        if (!Files.exists(file)) {
            throw new InputException("No such file: " + file);
        }
        try {
            return decode(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InputException(file, 0, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** The text that {@code bytes} are in UTF-8; throws {@link InputException} with the place in {@code file} of the first fault. */
    public static String decode(Path file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = withoutMark(decoded.flip().toString());
        if (result.isError()) {
            String[] lines = LINE_END.split(text, -1);
            String last = lines[lines.length - 1];
            int column = last.codePointCount(0, last.length()) + 1;
            throw new InputException(file, lines.length, column, "not valid UTF-8. Save the text as UTF-8.");
        }
        return text;
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }
}
