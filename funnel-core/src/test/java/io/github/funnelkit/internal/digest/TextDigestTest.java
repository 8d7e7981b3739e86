package io.github.funnelkit.internal.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextDigestTest {

    /** These stand in documents: sha256sum of {@code 2:li5:enter} and of nothing, cut after 16 digits. */
    @Test
    void itStaysTheSameForEver() {
        assertThat(TextDigest.of(List.of())).isEqualTo("e3b0c44298fc1c14");
        assertThat(TextDigest.of(List.of("li", "enter"))).isEqualTo("e8363777e94d015b");
    }

    @Test
    void noTextRunsIntoTheNext() {
        assertThat(TextDigest.of(List.of("a", "bc"))).isNotEqualTo(TextDigest.of(List.of("ab", "c")));
        assertThat(TextDigest.of(List.of("", "a"))).isNotEqualTo(TextDigest.of(List.of("a", "")));
        assertThat(TextDigest.of(List.of("1:a"))).isNotEqualTo(TextDigest.of(List.of("1:a1:a")));
    }
}
