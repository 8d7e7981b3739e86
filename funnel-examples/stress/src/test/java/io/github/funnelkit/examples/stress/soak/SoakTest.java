package io.github.funnelkit.examples.stress.soak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a run which keeps something is found out. */
class SoakTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Soak soak = new Soak(new PrintStream(out, true, UTF_8));

    @Test
    void whatIsKeptIsFound() {
        List<byte[]> kept = new ArrayList<>();
        assertThat(soak.soak("leaks", 100, i -> kept.add(new byte[100_000]))).isFalse();
        assertThat(out.toString(UTF_8)).contains("GROWS");
        assertThat(kept).hasSize(100);
    }

    @Test
    void whatIsNotKeptIsNot() {
        assertThat(soak.soak("bytes", 100, i -> assertThat(new byte[100_000]).isNotNull()))
                .as(out.toString(UTF_8))
                .isTrue();
    }
}
