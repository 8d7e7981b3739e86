package io.github.funnelkit.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.RandomRenames;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.FingerprintPart;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.RenamedSheet;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Parts of any kind under other ids. */
class RenameLawsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Provide
    Arbitrary<RandomFunnels.Case> cases() {
        return RandomFunnels.cases();
    }

    @Provide
    Arbitrary<Funnel> funnels() {
        return Arbitraries.oneOf(
                RandomFunnels.cases().map(RandomFunnels.Case::funnel),
                Arbitraries.of(FunnelStandard.documented(), FunnelStandard.extended()));
    }

    @Property
    void renamingAndBackIsIdentity(@ForAll("funnels") Funnel funnel, @ForAll long seed) {
        Renames renames = RandomRenames.of(funnel, new Random(seed), 3);
        Funnel renamed = funnel.derive("renamed", "1", renames, same -> {});
        Funnel back = renamed.derive("back", "1", renamed.renamesFrom(funnel).back(), same -> {});
        assertThat(FunnelDifference.between(funnel, back).changes()).isEmpty();
        assertThat(back.fingerprintInParts().differences(funnel.fingerprintInParts()))
                .as("in what it was called before")
                .isEqualTo(renames.areNone() ? Set.of() : Set.of(FingerprintPart.RENAMES));
        assertThat(renamed.renames().names()).isEqualTo(renames.names());
        assertThat(renames.back().back().names()).isEqualTo(renames.names());
        assertThat(renames.then(renames.back())).isEqualTo(Renames.NONE);
    }

    @Property
    void aDifferenceSaysTheRenamesAndNothingElse(@ForAll("funnels") Funnel funnel, @ForAll long seed) {
        Renames renames = RandomRenames.of(funnel, new Random(seed), 5);
        Funnel renamed = funnel.derive("renamed", "1", renames, same -> {});
        assertOnlyRenames(FunnelDifference.between(funnel, renamed), renames);
        assertOnlyRenames(FunnelDifference.between(renamed, funnel), renames.back());
    }

    private static void assertOnlyRenames(FunnelDifference difference, Renames renames) {
        int all = renames.names().values().stream().mapToInt(Map::size).sum();
        assertThat(difference.changes())
                .hasSize(all)
                .allMatch(change -> change.kind() == ChangeKind.RENAMED)
                .allMatch(change ->
                        change.details().size() == 1 && change.details().get(0).aspect() == Aspect.ID);
    }

    @Property
    void outcomesStayWhatTheyAre(@ForAll("cases") RandomFunnels.Case any, @ForAll long seed) {
        Funnel funnel = any.funnel();
        Renames stated = RandomRenames.of(funnel, new Random(seed), 3);
        Funnel renamed = funnel.derive("renamed", "1", stated, same -> {});
        Renames renames = renamed.renamesFrom(funnel);
        Clock clock = Clock.systemUTC();
        Assessor<FactSheet> before = Assessor.of(funnel, clock);
        Assessor<FactSheet> after = Assessor.of(renamed, clock);
        SaleType saleType =
                renamed.saleType(renames.id(NamedPart.SALE_TYPE, any.saleType().id()));
        FactSheet facts = RenamedSheet.of(any.facts(), renames);
        Assessment was = before.assess(any.saleType(), any.facts(), TODAY);
        Assessment is = after.assess(saleType, facts, TODAY);
        assertThat(is.stage().map(Stage::id))
                .isEqualTo(was.stage().map(stage -> renames.id(NamedPart.STAGE, stage.id())));
        assertThat(is.ending().map(Ending::id))
                .isEqualTo(was.ending().map(ending -> renames.id(NamedPart.ENDING, ending.id())));
        Map<String, Object> expected = new LinkedHashMap<>();
        was.results()
                .forEach(result -> expected.put(
                        renames.id(NamedPart.CRITERION, result.criterion().id()), result.outcome()));
        Map<String, Object> found = new LinkedHashMap<>();
        is.results().forEach(result -> found.put(result.criterion().id(), result.outcome()));
        assertThat(found).isEqualTo(expected);
        for (FactSheet known : List.of(any.facts(), facts)) {
            for (SaleType asked : List.of(any.saleType(), saleType)) {
                if (isClear(renames)) {
                    assertThat(Impact.of(before, after).on(new Customer<>("c", asked, known), TODAY))
                            .isEmpty();
                }
            }
        }
        assertThat(RenamedSheet.of(facts, renames.back())).isEqualTo(any.facts());
        assertThat(facts.isNone(AttachedForms.FACT)).isEqualTo(any.facts().isNone(AttachedForms.FACT));
    }

    /** Where no id stands for one part before and for another one after: of those nobody can tell by which version they are. */
    private static boolean isClear(Renames renames) {
        return renames.names().values().stream()
                .allMatch(names -> names.keySet().stream().noneMatch(names.values()::contains));
    }
}
