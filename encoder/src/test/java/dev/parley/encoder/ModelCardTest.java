package dev.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The card tells of the file that lies beside it, and of no other. */
class ModelCardTest {

    private static final Pattern SUM = Pattern.compile("\\*\\*SHA-256\\*\\*: `([0-9a-f]{64})`");

    @Test
    void shouldTellTheChecksumOfTheModelThatShips() throws IOException, NoSuchAlgorithmException {
        String card = new String(bytes("MODEL_CARD.md"), StandardCharsets.UTF_8);

        assertThat(SUM.matcher(card).results().map(found -> found.group(1)))
                .containsExactly(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes("careful.zip"))));
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = ModelCardTest.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        }
    }
}
