package io.github.funnelkit.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be said of a type of fact: the ids are those of stored documents and never change. */
class FactTypeTest {

    @ParameterizedTest
    @CsvSource({
        // none, many, whole, unit, said with it, entries, yes or no
        "FLAG,      flag,      false, false, false, false, false, false, true",
        "COUNT,     count,     true,  false, true,  true,  false, false, false",
        "QUANTITY,  quantity,  true,  false, false, true,  true,  false, false",
        "DAY,       day,       true,  false, false, false, false, false, false",
        "DAYS,      days,      true,  true,  false, false, false, false, false",
        "TEXT,      text,     true,  false, false, false, false, false, false",
        "CHOICE,    choice,    true,  false, false, false, false, true,  false",
        "CHECKLIST, checklist, true,  true,  false, false, false, true,  false",
        "RECORDS,   records,   true,  true,  false, false, false, false, false",
    })
    void whatATypeCanBe(
            FactType type,
            String id,
            boolean canBeNone,
            boolean multiple,
            boolean whole,
            boolean unit,
            boolean saidWithUnit,
            boolean entries,
            boolean yesOrNo) {
        assertThat(type.id()).isEqualTo(id);
        assertThat(type.canBeNone()).isEqualTo(canBeNone);
        assertThat(type.isMultiple()).isEqualTo(multiple);
        assertThat(type.isWhole()).isEqualTo(whole);
        assertThat(type.hasUnit()).isEqualTo(unit);
        assertThat(type.isSaidWithUnit()).isEqualTo(saidWithUnit);
        assertThat(type.hasEntries()).isEqualTo(entries);
        assertThat(type.isYesOrNo()).isEqualTo(yesOrNo);
    }

    @Test
    void everyTypeIsInTheTable() {
        assertThat(Arrays.stream(FactType.values()).map(FactType::id))
                .containsExactly("flag", "count", "quantity", "day", "days", "text", "choice", "checklist", "records");
    }
}
