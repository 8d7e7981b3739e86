package io.github.funnelkit.fact;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Flag;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact is found, whether it has a place of its own or not. */
class FactNumbersTest {

    private static final Fact<?> STRANGER = flag("stranger");

    private static Fact<?> flag(String id) {
        return Flag.of(id, text("旗", "Flag"));
    }

    static Stream<List<Fact<?>>> facts() {
        return Stream.of(
                        Stream.<String>empty(),
                        Stream.of("only"),
                        Stream.of("Aa", "BB", "other"), // the first two have the same hash code
                        IntStream.range(0, 64).mapToObj(i -> "fact" + i),
                        IntStream.range(0, 5000).mapToObj(i -> "fact" + i),
                        IntStream.range(0, 40_000).mapToObj(i -> "f" + i))
                .map(ids -> ids.<Fact<?>>map(FactNumbersTest::flag).toList());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactHasItsNumber(List<Fact<?>> facts) {
        FactNumbers numbers = new FactNumbers(facts);

        for (int number = 0; number < facts.size(); number++) {
            Fact<?> fact = facts.get(number);
            assertThat(numbers.of(fact, fact.id())).as("%s", fact).isEqualTo(number);
            assertThat(numbers.of(flag(fact.id()), fact.id())).as("another key").isEqualTo(number);
        }
        assertThat(numbers.of(STRANGER, STRANGER.id())).isEqualTo(-1);
        assertThat(numbers.facts()).isEqualTo(facts);
    }
}
