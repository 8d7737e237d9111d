package org.w3id.entente.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TextFileTest {

    private static final Path ORIGIN = Path.of("text.txt");

    @Test
    void dropsALeadingByteOrderMarkAlone() {
        assertThat(TextFile.decode(ORIGIN, "\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\uFEFF");
    }

    @Test
    void countsColumnsInCharactersAlsoBeyondTheBasicPlane() {
        assertFault("a\n\uD83D\uDEA2b", "2:3");
    }

    @Test
    void theByteOrderMarkIsNoColumn() {
        assertFault("\uFEFFa", "1:2");
    }

    private static void assertFault(String before, String place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write('c');
        assertThatThrownBy(() -> TextFile.decode(ORIGIN, bytes.toByteArray()))
                .isInstanceOf(InputException.class)
                .hasMessage("text.txt:" + place + ": not valid UTF-8. Save the text as UTF-8.");
    }
}
