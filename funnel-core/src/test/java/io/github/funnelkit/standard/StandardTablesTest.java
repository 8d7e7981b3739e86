package io.github.funnelkit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.CriterionLink;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both forms of the standard hold exactly what the standard's tables hold, in their order and to the letter. */
class StandardTablesTest {

    @ParameterizedTest
    @EnumSource
    void theSourceIsADocument(Edition edition) {
        assertThat(edition.funnel().source()).hasValueSatisfying(source -> {
            assertThat(source.title().in(Locale.CHINESE)).isEqualTo("营销漏斗法行动标准");
            assertThat(source.title().in(Locale.ENGLISH)).isEqualTo("A sales-funnel action standard");
            assertThat(source.date()).contains(LocalDate.of(2018, 7, 16));
            assertThat(source.pages()).hasValue(34);
            assertThat(source.note().orElseThrow().in(Locale.ENGLISH))
                    .contains("text excerpt that breaks off inside the 50 % stage");
        });
    }

    @ParameterizedTest
    @EnumSource
    void saleTypes(Edition edition) {
        assertThat(edition.funnel().saleTypes())
                .extracting(saleType -> row(saleType.id(), saleType.label()))
                .isEqualTo(Edition.table("sale-types"));
    }

    @ParameterizedTest
    @EnumSource
    void stages(Edition edition) {
        assertThat(edition.funnel().stages())
                .extracting(StandardTablesTest::row)
                .isEqualTo(edition.rows("stages"));
    }

    @ParameterizedTest
    @EnumSource
    void everyStageAppliesToBothSaleTypesWithOneProbability(Edition edition) {
        assertThat(edition.funnel().stages()).allSatisfy(stage -> {
            assertThat(stage.saleTypes()).containsExactly(FunnelStandard.NON_PROJECT, FunnelStandard.PROJECT);
            assertThat(stage.winProbability(FunnelStandard.PROJECT))
                    .isEqualTo(stage.winProbability(FunnelStandard.NON_PROJECT));
        });
    }

    private static List<String> row(Stage stage) {
        List<String> row = row(stage.id(), stage.customerType().label());
        row.add(1, String.valueOf(stage.order()));
        row.add(stage.winProbability(FunnelStandard.PROJECT)
                .map(probability -> probability.percent().toString())
                .orElse(""));
        with(row, stage.source()).add(stage.incomplete() ? "incomplete" : "");
        return row;
    }

    @ParameterizedTest
    @EnumSource
    void theStageInsideWhichTheSourceBreaksOffSaysSo(Edition edition) {
        assertThat(edition.funnel().stage("shortlisted").source().note())
                .hasValueSatisfying(note -> assertThat(note.in(Locale.ENGLISH))
                        .isEqualTo("the source breaks off in item 5 of the project list; further items, and a guide "
                                + "towards this stage, may have followed"));
    }

    @ParameterizedTest
    @EnumSource
    void facts(Edition edition) {
        assertThat(edition.funnel().facts()).extracting(StandardTablesTest::row).isEqualTo(edition.rows("facts"));
    }

    private static List<String> row(Fact<?> fact) {
        List<String> row = row(fact.id(), fact.label());
        String unit = fact.unitLabel().map(StandardTablesTest::inBoth).orElse("");
        String entries = fact.entries().stream()
                .map(entry -> entry + "=" + inBoth(fact.entryLabels().get(entry)))
                .collect(Collectors.joining(";"));
        row.addAll(1, List.of(fact.type().name(), fact.unit(), unit, entries));
        return row;
    }

    private static String inBoth(Text text) {
        return text.in(Locale.CHINESE) + "/" + text.in(Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void forms(Edition edition) {
        assertThat(edition.funnel().forms())
                .extracting(form -> row(form.id(), form.label()))
                .isEqualTo(edition.rows("forms"));
    }

    @ParameterizedTest
    @EnumSource
    void criteria(Edition edition) {
        assertThat(edition.funnel().criteria())
                .extracting(StandardTablesTest::row)
                .isEqualTo(edition.rows("criteria"));
    }

    private static List<String> row(Criterion criterion) {
        List<String> row = row(criterion.id(), criterion.text());
        Text toDo = criterion.toDo().orElseThrow();
        row.addAll(List.of(toDo.in(Locale.CHINESE), toDo.in(Locale.ENGLISH)));
        row.add(criterion.condition().toString());
        row.add(ids(criterion.forms()));
        Source source = criterion.source();
        with(row, source).add(source.note().map(Text::toString).orElse(""));
        return row;
    }

    @ParameterizedTest
    @EnumSource
    void whatWasReadIntoTheSourceIsSaidInBothLanguages(Edition edition) {
        assertThat(edition.funnel().criteria())
                .filteredOn(criterion -> criterion.source().provenance() == Provenance.INTERPRETED
                        || criterion.source().provenance() == Provenance.RECONSTRUCTED)
                .isNotEmpty()
                .allSatisfy(criterion -> assertThat(criterion.source().note())
                        .hasValueSatisfying(
                                note -> assertThat(note.languages()).containsExactly(Locale.ENGLISH, Locale.CHINESE)));
    }

    @ParameterizedTest
    @EnumSource
    void positions(Edition edition) {
        assertThat(edition.funnel().positions())
                .extracting(position -> row(position.id(), position.label()))
                .isEqualTo(Edition.table("positions"));
    }

    @ParameterizedTest
    @EnumSource
    void guides(Edition edition) {
        assertThat(edition.funnel().guides())
                .extracting(StandardTablesTest::row)
                .isEqualTo(edition.rows("guides"));
        assertThat(edition.funnel().guides())
                .extracting(ActionGuide::saleTypes)
                .containsOnly(List.of(FunnelStandard.NON_PROJECT, FunnelStandard.PROJECT));
    }

    private static List<String> row(ActionGuide guide) {
        List<String> row = with(list(guide.id(), guide.from().orElse(""), guide.to()), guide.source());
        Text title = guide.title().orElseThrow();
        row.addAll(List.of(title.in(Locale.CHINESE), title.in(Locale.ENGLISH)));
        return row;
    }

    @ParameterizedTest
    @EnumSource
    void actions(Edition edition) {
        List<List<String>> expected = edition.rows("actions").stream()
                .map(row -> edition == Edition.EXTENDED ? row : withoutLinks(row))
                .toList();
        assertThat(edition.funnel().guides().stream().flatMap(guide -> guide.actions().stream()))
                .extracting(StandardTablesTest::row)
                .isEqualTo(expected);
    }

    private static List<String> withoutLinks(List<String> row) {
        List<String> without = new ArrayList<>(row);
        without.set(without.size() - 1, "");
        return without;
    }

    private static List<String> row(Action action) {
        List<String> row = row(action.id(), action.text());
        row.add(1, action.kind().name().toLowerCase(Locale.ROOT));
        row.add(action.points().stream().map(Text::toString).collect(Collectors.joining(";")));
        row.add(ids(action.forms()));
        with(row, action.source());
        row.add(action.helps().stream().map(CriterionLink::criterion).collect(Collectors.joining(";")));
        return row;
    }

    @Test
    void everyLinkFromAnActionToACriterionIsAnExtension() {
        assertThat(FunnelStandard.extended().guides().stream()
                        .flatMap(guide -> guide.actions().stream())
                        .flatMap(action -> action.helps().stream()))
                .hasSize(80)
                .extracting(CriterionLink::provenance)
                .containsOnly(Provenance.EXTENSION);
    }

    @ParameterizedTest
    @EnumSource
    void teams(Edition edition) {
        List<String> guides =
                edition.funnel().guides().stream().map(ActionGuide::id).toList();
        assertThat(edition.funnel().guides().stream().flatMap(StandardTablesTest::team))
                .isEqualTo(Edition.table("teams").stream()
                        .filter(row -> guides.contains(row.get(0)))
                        .toList());
    }

    private static Stream<List<String>> team(ActionGuide guide) {
        return guide.team().assignments().stream().map(assignment -> row(guide, assignment));
    }

    private static List<String> row(ActionGuide guide, Team.Assignment assignment) {
        Position position = assignment.position();
        Optional<Text> holder = assignment.holder();
        return list(
                guide.id(),
                position.id(),
                holder.map(text -> text.in(Locale.CHINESE)).orElse(""),
                holder.map(text -> text.in(Locale.ENGLISH)).orElse(""));
    }

    @Test
    void nothingInTheDocumentedFormIsAnExtension() {
        Stream<Source> sources = Stream.of(
                        FunnelStandard.documented().stages().stream().map(Stage::source),
                        FunnelStandard.documented().criteria().stream().map(Criterion::source),
                        FunnelStandard.documented().guides().stream().map(ActionGuide::source),
                        FunnelStandard.documented().guides().stream()
                                .flatMap(guide -> guide.actions().stream())
                                .map(Action::source))
                .flatMap(found -> found);
        assertThat(sources).hasSize(4 + 36 + 3 + 31).allSatisfy(source -> {
            assertThat(source.provenance()).isNotEqualTo(Provenance.EXTENSION);
            assertThat(source.reference()).isNotEmpty();
        });
    }

    @Test
    void theExtendedFormKnowsWhatItWasDerivedFrom() {
        assertThat(FunnelStandard.extended().derivedFrom())
                .contains(FunnelStandard.documented().reference());
        assertThat(FunnelStandard.documented().derivedFrom()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsInBothLanguages(Edition edition) {
        assertThat(edition.funnel().languages()).containsExactly(Locale.ENGLISH, Locale.CHINESE);
        assertThat(edition.funnel().guides().stream()
                        .flatMap(guide -> guide.actions().stream())
                        .flatMap(action -> action.points().stream()))
                .allSatisfy(point -> assertThat(point.in(Locale.CHINESE)).isNotEqualTo(point.in(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @EnumSource
    void theSaleTypesOfTheApiAreThoseOfTheFunnel(Edition edition) {
        for (SaleType saleType : List.of(FunnelStandard.PROJECT, FunnelStandard.NON_PROJECT)) {
            assertThat(edition.funnel().saleType(saleType.id())).isSameAs(saleType);
        }
    }

    private static String ids(List<Form> forms) {
        return forms.stream().map(Form::id).collect(Collectors.joining(";"));
    }

    private static List<String> row(String id, Text text) {
        return list(id, text.in(Locale.CHINESE), text.in(Locale.ENGLISH));
    }

    private static List<String> with(List<String> row, Source source) {
        row.add(source.provenance().name().toLowerCase(Locale.ROOT));
        row.add(source.reference());
        return row;
    }

    private static List<String> list(String... cells) {
        return new ArrayList<>(List.of(cells));
    }
}
