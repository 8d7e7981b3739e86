package io.github.funnelkit.fact;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of which only some will do: the entries of a choice, and numbers within bounds. */
class ChoiceAndBoundsTest {

    private static final Choice STAGE =
            Choice.of("stage", text("阶段", "Stage"), "idea").entry("closed-won", text("赢单", "Closed won"));
    private static final Count SCORE =
            Count.of("score", "", text("评分", "Score")).withBounds(Bounds.of(0, 3));
    private static final Quantity RATING =
            Quantity.of("rating", "", text("评级", "Rating")).withBounds(Bounds.of(-5, 5));

    @ParameterizedTest
    @ValueSource(strings = {"closed-won", "Closed-Won", "CLOSED WON", " closed won ", "Ｃｌｏｓｅｄ　ｗｏｎ", "赢单"})
    void anEntryIsReadHoweverItIsWritten(String written) {
        assertThat(FactText.parse(STAGE, written)).isEqualTo(FactValue.ofNullable("closed-won"));
        assertThat(FactSheet.empty().with(STAGE, written).known(STAGE)).isEqualTo("closed-won");
    }

    @Test
    void whatIsNoEntryIsRefusedWithTheNearest() {
        String message = "'close won' is not an entry (did you mean 'Closed won'?); there are idea, closed-won";
        assertThatThrownBy(() -> FactText.parse(STAGE, "close won")).hasMessageContaining(message);
        FactSheet sheet = FactSheet.empty();
        assertThatThrownBy(() -> sheet.with(STAGE, "close won")).hasMessageContaining(message);
    }

    @Test
    void aBlankChoiceIsUnknownAndNoneIsNone() {
        assertThat(FactText.parse(STAGE, " ")).isEqualTo(FactValue.unknown());
        assertThat(FactSheet.empty().with(STAGE, "  ").value(STAGE)).isEqualTo(FactValue.unknown());
        assertThat(FactText.parse(STAGE, "none")).isEqualTo(FactValue.none());
    }

    @Test
    void anEntryIsSaidAsItIsCalled() {
        FactValue<String> won = FactValue.ofNullable("closed-won");
        assertThat(FactText.describe(STAGE, won, Locale.ENGLISH)).isEqualTo("Closed won");
        assertThat(FactText.describe(STAGE, won, Locale.CHINESE)).isEqualTo("赢单");
        assertThat(FactText.describe(STAGE, FactValue.ofNullable("idea"), Locale.CHINESE))
                .isEqualTo("idea");
    }

    @Test
    void entriesHaveNamesOfTheirOwn() {
        assertThatThrownBy(() -> STAGE.entry("won", text("赢单", "Won")))
                .hasMessageContaining("names entry 'closed-won', too");
        assertThatThrownBy(() -> Choice.of("x", text("甲", "X"), "a", "a")).hasMessageContaining("is there twice");
        assertThatThrownBy(() -> Choice.of("x", text("甲", "X"), "none"))
                .hasMessageContaining("says that there is none");
    }

    @Test
    void aNumberOutOfBoundsIsRefused() {
        FactSheet sheet = FactSheet.empty();
        assertThat(sheet.with(SCORE, 3).known(SCORE)).isEqualTo(3L);
        assertThat(sheet.with(RATING, -5).known(RATING)).isEqualTo(BigDecimal.valueOf(-5));
        assertThatThrownBy(() -> sheet.with(SCORE, 4))
                .hasMessage("fact 'score': 4 is out of bounds; expected a number from 0 to 3");
        assertThatThrownBy(() -> sheet.with(RATING, new BigDecimal("-5.01")))
                .hasMessage("fact 'rating': -5.01 is out of bounds; expected a number from -5 to 5");
        assertThatThrownBy(() -> FactText.parse(SCORE, "4")).hasMessageContaining("out of bounds");
        assertThatThrownBy(() -> FactText.parse(RATING, "5.5")).hasMessageContaining("out of bounds");
        assertThat(FactText.parse(RATING, "5.0")).isEqualTo(FactValue.ofNullable(BigDecimal.valueOf(5)));
    }

    @Test
    void aCountIsNegativeOnlyWhereItsBoundsSaySo() {
        Count grade = Count.of("grade", "", text("等级", "Grade")).withBounds(Bounds.of(-5, 5));
        Count open = Count.of("open", "", text("余额", "Open")).withBounds(new Bounds(BigDecimal.valueOf(-1), null));
        FactSheet sheet = FactSheet.empty();

        for (Number given : List.<Number>of(-5, -5L, new BigDecimal("-5.0"), -5.0, (short) -5)) {
            assertThat(sheet.with(grade, given).known(grade)).isEqualTo(-5L);
        }
        assertThat(FactText.parse(grade, "-5")).isEqualTo(FactValue.ofNullable(-5L));
        assertThat(FactText.parse(grade, "-5.0")).isEqualTo(FactValue.ofNullable(-5L));
        assertThat(FactText.parse(open, "9223372036854775807")).isEqualTo(FactValue.ofNullable(Long.MAX_VALUE));
        assertThatThrownBy(() -> sheet.with(grade, -6))
                .hasMessage("fact 'grade': -6 is out of bounds; expected a number from -5 to 5");
        assertThatThrownBy(() -> sheet.with(grade, -0.5))
                .hasMessage("fact 'grade' is a count, but '-0.5' is given; expected a whole number from -5 to 5");
        assertThatThrownBy(() -> FactText.parse(open, "-0.5"))
                .hasMessage("'-0.5' is not a count: expected a whole number of at least -1");
        assertThatThrownBy(() -> sheet.with(open, new BigDecimal("-9223372036854775808")))
                .hasMessageContaining("'-9223372036854775808' is given");
        assertThatThrownBy(() -> sheet.with(SCORE, -1))
                .hasMessage(
                        "fact 'score' is a count, but '-1' is given; expected a whole number of at least 0, such as 15");
        assertThatThrownBy(() -> FactText.parse(SCORE, "-1"))
                .hasMessage("'-1' is not a count: expected a whole number of at least 0, such as 15");
        Count most = Count.of("most", "", text("上限", "Most")).withBounds(new Bounds(null, BigDecimal.ONE));
        assertThatThrownBy(() -> sheet.with(most, -1)).hasMessageContaining("'-1' is given");
    }

    @Test
    void boundsMakeSense() {
        assertThat(new Bounds(BigDecimal.ZERO, null)).hasToString("of at least 0");
        assertThat(new Bounds(null, new BigDecimal("1E+2"))).hasToString("of at most 100");
        assertThat(new Bounds(new BigDecimal("1.0"), null)).isEqualTo(new Bounds(BigDecimal.ONE, null));
        assertThat(Bounds.NONE.areNone()).isTrue();
        assertThatThrownBy(() -> Bounds.of(2, 1)).hasMessage("no value lies between 2 and 1; expected least <= most");
    }
}
