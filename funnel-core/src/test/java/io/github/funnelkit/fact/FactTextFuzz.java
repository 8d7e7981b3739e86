package io.github.funnelkit.fact;

import static io.github.funnelkit.Bilingual.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.TypedFact;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fuzzes the reading of facts from text: the first byte says of which type the fact is, the others are the cell. */
public final class FactTextFuzz {

    private static final int LONGEST_MESSAGE = 4_000;
    /** Records are no text. */
    private static final List<FactType> TYPES = Arrays.stream(FactType.values())
            .filter(type -> type != FactType.RECORDS)
            .toList();

    private static final List<String> ENTRIES = List.of("clinical", "none of it", "价格");

    private FactTextFuzz() {}

    /** Reads one cell. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            int kind = Math.floorMod(input[0], TYPES.size() + 1);
            boolean listed = kind == TYPES.size();
            FactType type = listed ? FactType.CHECKLIST : TYPES.get(kind);
            Fact<?> fact = TypedFact.of(type, "fact", "", listed ? ENTRIES : List.of(), text("事实", "Fact"));
            read(fact, new String(input, 1, input.length - 1, UTF_8));
        }
    }

    private static <V> void read(Fact<V> fact, String cell) {
        FactValue<V> value;
        try {
            value = FactText.parse(fact, cell);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_MESSAGE);
            return;
        }
        assertThat(FactText.describe(value, Locale.ENGLISH)).isNotBlank();
        assertThat(FactText.describe(value, Locale.CHINESE)).isNotBlank();
        assertThat(FactSheet.builder().setValue(fact, value).build().value(fact))
                .isEqualTo(value);
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(FactText.parse(fact, written(value, language))).isEqualTo(value);
        }
    }

    /** Numbers are said in groups of digits, which are not read. */
    private static String written(FactValue<?> value, Locale language) {
        return value instanceof FactValue.Known<?> known && known.value() instanceof Number number
                ? new BigDecimal(number.toString()).toPlainString()
                : FactText.describe(value, language);
    }
}
