package io.github.funnelkit.fact;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Count;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a sheet was filled in, it knows what was said last of each fact, and nothing else. */
class FactSheetLawsTest {

    /** More than a builder has room for at first. */
    private static final int FACTS = 80;

    private static final List<Count> COUNTS = IntStream.range(0, FACTS)
            .mapToObj(i -> Count.of("c" + i * 7 % FACTS, "things", text("数", "Count")))
            .toList();

    /** What is said of a fact: a value, or -1 for none, or -2 for unknown; and whether a sheet is built before. */
    record Saying(int fact, int value, boolean buildsBefore) {}

    @Provide
    Arbitrary<List<Saying>> sayings() {
        Arbitrary<Integer> facts = Arbitraries.integers().between(0, FACTS - 1);
        Arbitrary<Integer> values = Arbitraries.integers().between(-2, 3);
        Arbitrary<Boolean> builds = Arbitraries.of(false, false, false, true);
        return Combinators.combine(facts, values, builds).as(Saying::new).list().ofMaxSize(120);
    }

    @Property
    void aSheetKnowsWhatWasSaidLast(@ForAll("sayings") List<Saying> sayings) {
        Map<String, String> expected = new TreeMap<>();
        sayings.forEach(saying -> expected.put(
                COUNTS.get(saying.fact).id(),
                saying.value == -1 ? "none" : saying.value == -2 ? "unknown" : "" + saying.value));
        expected.values().removeIf("unknown"::equals);

        FactSheet sheet = filled(FactSheet.builder(), sayings);
        FactSheet onAll = filled(FactSheet.template(COUNTS).toBuilder(), sayings);
        FactSheet onSome = filled(FactSheet.template(COUNTS.subList(20, 40)).toBuilder(), sayings);

        for (FactSheet each : List.of(sheet, onAll, onSome)) {
            assertThat(each).hasToString(expected.toString());
            assertThat(each.facts()).extracting(Fact::id).containsExactlyElementsOf(expected.keySet());
            COUNTS.forEach(
                    fact -> assertThat(each.value(fact).isUnknown()).isEqualTo(!expected.containsKey(fact.id())));
            assertThat(each).isEqualTo(sheet).hasSameHashCodeAs(sheet);
            assertThat(sheet).isEqualTo(each);
            assertThat(each).isNotEqualTo(sheet.with(COUNTS.get(0), 99));
        }
    }

    private static FactSheet filled(FactSheet.Builder builder, List<Saying> sayings) {
        FactSheet.Builder sheet = builder;
        for (Saying saying : sayings) {
            if (saying.buildsBefore) {
                sheet.build();
            }
            Count fact = COUNTS.get(saying.fact);
            sheet = saying.value == -1 ? sheet.none(fact) : sheet.set(fact, saying.value == -2 ? null : saying.value);
        }
        return sheet.build();
    }
}
