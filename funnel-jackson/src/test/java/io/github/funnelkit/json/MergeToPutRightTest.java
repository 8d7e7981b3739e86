package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.funnelkit.definition.Funnel;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes that are fine alone and no definition together: what is to be decided and what is wrong is said, and the document is there. */
class MergeToPutRightTest {

    private static final String BASE = """
            format: funnelkit/funnel/1
            id: vendor
            version: "1"
            saleTypes: {sale: Sale}
            facts:
              beds: {type: count, label: Beds}
              signed: {type: flag, label: Signed}
              rooms: {type: count, label: Rooms}
            forms: {order: Order}
            positions: {owner: Owner, boss: Boss}
            stages:
              large:
                customerType: Large
                winProbability: 20
                criteria:
                  beds: {text: Beds, when: {atLeast: {fact: beds, value: 10}}}
                  rooms: {text: Rooms, when: {atLeast: {fact: rooms, value: 3}}}
              sold:
                customerType: Sold
                winProbability: 80
                criteria:
                  signed: {text: Signed, when: {is: signed}}
            guides:
              sell:
                from: large
                to: sold
                mandatory:
                  visit: Visit
            """;

    private static final String ROOMS = "      rooms: {text: Rooms, when: {atLeast: {fact: rooms, value: 3}}}\n";

    private static String theirs(String document) {
        return document.replace("version: \"1\"", "version: \"2\"");
    }

    private static String ours(String document) {
        return document.replace("id: vendor", "id: ours");
    }

    private static Funnel read(String document) {
        return Line.YAML_2.documents().readFunnel(document);
    }

    private static MergeException refused(Line line, String theirs, String ours) {
        return refused(line, BASE, theirs(theirs), ours(ours));
    }

    private static MergeException refused(Line line, String base, String theirs, String ours) {
        Documents documents = line.documents();
        MergeException refused =
                catchThrowableOfType(MergeException.class, () -> documents.merge(read(base), read(theirs), read(ours)));
        DocumentException again =
                catchThrowableOfType(DocumentException.class, () -> documents.readFunnel(refused.document()));
        assertThat(refused.problems()).isEqualTo(again.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.text().in(Locale.CHINESE)).isNotEqualTo(problem.message());
        });
        assertThat(refused.document()).contains("ours").contains("derivedFrom");
        return refused;
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aConflictIsToldThoughSomethingElseIsWrong(Line line) {
        String theirs = BASE.replace(ROOMS, "")
                .replace("  rooms: {type: count, label: Rooms}\n", "")
                .replace("value: 10", "value: 12");
        String ours = BASE.replace("value: 10", "value: 15")
                .replace("{is: signed}", "{allOf: [{is: signed}, {atLeast: {fact: rooms, value: 1}}]}");
        MergeException refused = refused(line, theirs, ours);
        assertThat(refused.conflicts())
                .extracting(MergeConflict::place)
                .containsExactly("/stages/large/criteria/beds/when");
        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("unknown fact 'rooms'"));
        assertThat(refused)
                .hasMessageContaining("unknown fact 'rooms'")
                .hasMessageContaining("conflict at /stages/large");
        assertThat(line.documents()
                        .readFunnel(refused.document().replace("rooms", "beds"))
                        .derivedFrom())
                .hasToString("Optional[funnel 'vendor' 2]");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aCriterionIsTakenAwayThatAnActionHelps(Line line) {
        MergeException refused = refused(
                line,
                BASE.replace(
                        "                  signed: {text: Signed, when: {is: signed}}".substring(12),
                        "      paid: {text: Paid, when: {is: signed}}"),
                BASE.replace("visit: Visit", "visit: {text: Visit, helps: sold.sale.signed}"));
        assertThat(refused.conflicts()).isEmpty();
        assertThat(refused.problems())
                .extracting(DocumentProblem::pointer)
                .containsExactly("/guides/sell/mandatory/visit/helps");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void bothChangeTheLadder(Line line) {
        String won = """
                  won:
                    customerType: Won
                    winProbability: 100
                    criteria:
                      beds: {text: Beds, when: {atLeast: {fact: beds, value: 11}}}
                """.indent(2).replaceAll("(?m)^  ", "");
        String theirs =
                BASE.replace("guides:\n", won + "guides:\n").replace("winProbability: 80", "winProbability: 60");
        String ours = BASE.replace("winProbability: 20", "winProbability: 70");
        MergeException refused = refused(line, theirs, ours);
        assertThat(refused.conflicts()).isEmpty();
        assertThat(refused.problems())
                .extracting(DocumentProblem::pointer)
                .containsExactly("/stages/sold/winProbability");
        assertThat(refused.problems().get(0).message()).contains("falls from 70 %");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void whatOneTakesAwayTheOtherUses(Line line) {
        String theirs = BASE.replace("forms: {order: Order}\n", "").replace(", boss: Boss", "");
        String ours = BASE.replace("when: {is: signed}}", "when: {is: signed}, requiresForm: order}")
                .replace("visit: Visit\n", "visit: Visit\n    team: {boss: The boss}\n");
        MergeException refused = refused(line, theirs, ours);
        assertThat(refused.problems())
                .extracting(DocumentProblem::pointer)
                .containsExactly("/stages/sold/criteria/signed/requiresForm", "/guides/sell/team/boss");
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void whatOneRenamesTheOtherUsesByItsOldId(Line line) {
        String renamed = BASE.replace("beds: {type", "places: {type")
                .replace("fact: beds", "fact: places")
                .replace(
                        "version: \"1\"",
                        "version: \"2\"\nderivedFrom: {id: vendor, version: \"1\", renamed: {facts: {beds: places}}}");
        String ours = ours(BASE).replace("{is: signed}", "{atLeast: {fact: beds, value: 1}}");
        FunnelMerge merge = line.documents().merge(read(BASE), read(renamed), read(ours));
        assertThat(merge.isClean()).isTrue();
        assertThat(line.documents().write(merge.funnel())).contains("places").doesNotContainPattern("fact\\W+beds");

        MergeException refused = refused(
                line,
                BASE,
                renamed.replace("winProbability: 20", "winProbability: 90")
                        .replace("winProbability: 80", "winProbability: 95"),
                ours.replace("winProbability: 80", "winProbability: 85"));
        assertThat(refused.conflicts()).extracting(MergeConflict::place).containsExactly("/stages/sold/winProbability");
        assertThat(refused.problems())
                .extracting(DocumentProblem::message)
                .allMatch(words -> words.contains("falls from 90 %"));
        assertThat(refused.document()).contains("places");
    }
}
