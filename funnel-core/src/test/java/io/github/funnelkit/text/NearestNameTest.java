package io.github.funnelkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that was probably meant. */
class NearestNameTest {

    private static final List<String> STAGES = List.of("target", "intention", "initiated", "shortlisted", "won");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "initated,   initiated",
        "intiated,   initiated",
        "TARGET,     target",
        "tarket,     target",
        "shortlist,  shortlisted",
        "wno,        won",
        "budget,",
        "xyz,",
        "'',",
        "w,",
    })
    void findsTheNearestOrNone(String wrong, String nearest) {
        if (nearest == null) {
            assertThat(NearestName.of(wrong, STAGES)).isEmpty();
            assertThat(NearestName.hint(wrong, STAGES)).isEmpty();
        } else {
            assertThat(NearestName.of(wrong, STAGES)).contains(nearest);
            assertThat(NearestName.hint(wrong, STAGES)).isEqualTo(" (did you mean '" + nearest + "'?)");
        }
    }

    @Test
    void theFirstOfSeveralEquallyNearIsTaken() {
        assertThat(NearestName.of("cat", List.of("bat", "hat", "rat"))).contains("bat");
        assertThat(NearestName.of("cat", List.of("rat", "hat", "bat"))).contains("rat");
    }

    @Test
    void namesThatShareNothingAreNotNear() {
        assertThat(NearestName.of("", List.of("a"))).isEmpty();
        assertThat(NearestName.of("b", List.of("a"))).isEmpty();
    }

    @Test
    void veryLongNamesAreNotCompared() {
        assertThat(NearestName.of("a".repeat(101), List.of("a".repeat(101)))).isEmpty();
        assertThat(NearestName.of("target", List.of("t".repeat(1_000_000)))).isEmpty();
    }
}
