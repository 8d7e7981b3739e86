package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Endings that both sides have changed. */
class EndingMergeTest {

    private static final Flag GONE = Flag.of("gone", text("已丢", "Gone"));
    private static final Flag DEAD = Flag.of("dead", text("已死", "Dead"));
    private static final Flag TOLD = Flag.of("told", text("已告知", "Told"));
    private static final Funnel BASE = FunnelStandard.documented()
            .derive(
                    "base",
                    "1",
                    f -> f.facts(GONE, DEAD, TOLD)
                            .ending(
                                    "lost",
                                    e -> e.lost()
                                            .when(GONE.isTrue())
                                            .reason("price", text("价格", "Price"))
                                            .requires(GONE)));

    private static Text text(String zh, String en) {
        return Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en);
    }

    private static FunnelMerge merge(Consumer<FunnelBuilder> theirs, Consumer<FunnelBuilder> ours) {
        return Line.JSON_2.documents().merge(BASE, BASE.derive("base", "2", theirs), BASE.derive("ours", "7", ours));
    }

    @Test
    void whatEachSideChangedAloneIsInTheMerge() {
        FunnelMerge merge = merge(
                f -> f.ending(
                                "lost",
                                e -> e.reason("rival", text("对手", "Rival")).requires(GONE, DEAD))
                        .ending("won", e -> e.won().from("intention")),
                f -> f.ending(
                                "lost",
                                e -> e.reason("price", text("太贵", "Too dear")).requires(TOLD, GONE))
                        .ending("dropped", EndingBuilder::neither));
        assertThat(merge.conflicts()).isEmpty();
        Ending lost = merge.funnel().ending("lost");
        assertThat(lost.reasons())
                .containsEntry("price", text("太贵", "Too dear"))
                .containsEntry("rival", text("对手", "Rival"));
        assertThat(lost.requires()).extracting(Fact::id).containsExactlyInAnyOrder("told", "gone", "dead");
        assertThat(merge.funnel().endings()).extracting(Ending::id).containsExactlyInAnyOrder("lost", "won", "dropped");
    }

    @Test
    void aConditionThatBothChangedIsOursAndAConflict() {
        FunnelMerge merge = merge(
                f -> f.ending("lost", e -> e.when(DEAD.isTrue())), f -> f.ending("lost", e -> e.when(TOLD.isTrue())));
        assertThat(merge.conflicts()).extracting(MergeConflict::place).containsExactly("/endings/lost/when");
        assertThat(merge.funnel().ending("lost").when()).contains(TOLD.isTrue());
    }
}
