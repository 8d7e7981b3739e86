package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Fact sheets: what their values look like, how they are refused, and streams of them. */
class SheetTest {

    private static final Funnel FUNNEL = FunnelStandard.documented();

    private static FactSheet read(String document) {
        return Line.JSON_2.documents().readSheet(FUNNEL, document);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"trialAgreed\": true}                                       | {trialAgreed=true}",
                "{\"trialAgreed\": null}                                       | {}",
                "{\"residentTumourPatients\": 15}                              | {residentTumourPatients=15}",
                "{\"residentTumourPatients\": 1.5e1}                           | {residentTumourPatients=15}",
                "{\"residentTumourPatients\": {\"value\": 15, \"unit\": \"patients\"}} | {residentTumourPatients=15}",
                "{\"residentTumourPatients\": {\"none\": true}}                | {residentTumourPatients=none}",
                "{\"budget\": 0.50}                                            | {budget=0.5}",
                "{\"budget\": {\"unit\": \"CNY\", \"value\": -1}}              | {budget=-1}",
                "{\"nextActionDate\": \"2026-11-23\"}                          | {nextActionDate=2026-11-23}",
                "{\"nextActionDate\": {\"none\": true}}                        | {nextActionDate=none}",
                "{\"similarPurchases\": []}                                    | {similarPurchases=none}",
                "{\"similarPurchases\": {\"none\": true}}                      | {similarPurchases=none}",
                "{\"similarPurchases\": [\"2026-02-01\", \"2024-02-29\"]}      | {similarPurchases=[2024-02-29, 2026-02-01]}",
                "{\"procurementMethod\": \"none\"}                             | {procurementMethod=none}",
                "{\"departments\": [\"b\", \"a\", \"b\"]}                      | {departments=[a, b]}",
                "{\"departments\": [\"无\"]}                                 | {departments=none}",
                "{\"departments\": [\"N/A\"]}                               | {}",
                "{\"materialsRequested\": [\"None\"]}                       | {materialsRequested=none}",
                "{\"forms\": [\"contract\"]}                                   | {forms=[contract]}",
                "{\"$format\": \"funnelkit/facts/1\", \"$schema\": \"x\"}      | {}"
            })
    void valuesAreNaturalJson(String document, String sheet) {
        assertThat(read(document)).hasToString(sheet);
    }

    /** As in a cell of a list, and in a field of a host. */
    @Test
    void aTextThatSaysNoneIsNone() {
        Fact<?> method = FUNNEL.fact("procurementMethod");
        for (String none : List.of("none", "无", "なし")) {
            assertThat(read("{\"procurementMethod\": \"" + none + "\"}").value(method))
                    .isEqualTo(FactValue.none());
        }
        assertThat(read("{\"procurementMethod\": \"n/a\"}").value(method).isUnknown())
                .isTrue();
        assertThat(read("{\"procurementMethod\": \"公开招标\"}").value(method)).isEqualTo(FactValue.known("公开招标"));
        assertThat(read("{\"procurementMethod\": {\"none\": true}}").value(method))
                .isEqualTo(FactValue.none());
    }

    @Test
    void numbersAreWrittenWithTheirUnitsAndNoneIsSaid() {
        FactSheet sheet = read("{\"budget\": 10.50, \"trialAgreed\": false, \"nextActionDate\": {\"none\": true},"
                + " \"departments\": [], \"forms\": [\"b\", \"a\"]}");
        assertThat(Line.JSON_2.documents().write(sheet))
                .isEqualTo("{\"budget\":{\"value\":10.5,\"unit\":\"CNY\"},\"departments\":[],\"forms\":[\"a\",\"b\"],"
                        + "\"nextActionDate\":{\"none\":true},\"trialAgreed\":false}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                | 1:1: found a list, expected an object of facts by id",
                "{\"trialAgred\": true}            | 1:2: /trialAgred: unknown fact 'trialAgred' (did you mean 'trialAgreed'?)",
                "{\"trialAgreed\": \"yes\"}        | 1:17: /trialAgreed: found the text 'yes', expected true or false",
                "{\"trialAgreed\": {\"none\": true}} | 1:18: /trialAgreed: found 'none', expected true or false; a fact of type flag cannot be none",
                "{\"trialAgreed\": true, \"trialAgreed\": true} | 1:23: /trialAgreed: 'trialAgreed' occurs twice on this sheet",
                "{\"residentTumourPatients\": 1.5} | 1:28: /residentTumourPatients: found the number 1.5, expected a whole number of at least 0 in patients",
                "{\"residentTumourPatients\": -1}  | 1:28: /residentTumourPatients: found the number -1, expected a whole number of at least 0 in patients",
                "{\"budget\": \"1\"}               | 1:12: /budget: found the text '1', expected a number in CNY of at most 100 digits on each side of the point",
                "{\"budget\": 1e999999999}         | 1:12: /budget: found the number 1e999999999, expected a number in CNY of at most 100 digits",
                "{\"budget\": {\"value\": 1}}      | 1:23: /budget: found names with values (an object), expected a number in CNY, {\"value\": ..., \"unit\": \"CNY\"} or {\"none\": true}",
                "{\"budget\": {\"value\": 1, \"unit\": \"USD\"}} | 1:33: /budget: found the text 'USD', expected \"CNY\", the unit of this fact",
                "{\"budget\": {\"none\": false}}   | 1:21: /budget: found false, expected true",
                "{\"nextActionDate\": \"2026-02-30\"} | 1:20: /nextActionDate: found the text '2026-02-30', expected a date as \"YYYY-MM-DD\"",
                "{\"similarPurchases\": \"2026-02-03\"} | 1:22: /similarPurchases: found the text '2026-02-03', expected a list of dates as \"YYYY-MM-DD\"",
                "{\"procurementMethod\": \" \"}    | 1:23: /procurementMethod: found a blank text: leave the fact out, or write null, when it is not known",
                "{\"materialsRequested\": [\"clinic\"]} | 1:25: /materialsRequested: unknown entry 'clinic' (did you mean 'clinical'?); there are clinical, application, principle, feasibility",
                "{\"departments\": [\"a\", \"?\"]}      | 1:26: /departments: '?' says that there is none, or that it is not known, and stands beside other entries: leave it out, or write it alone",
                "{\"materialsRequested\": [\"none\", \"clinical\"]} | 1:43: /materialsRequested: 'none' says that there is none",
                "{\"departments\": [1, [], null]}  | 1:18: /departments: found the number 1, expected a text",
                "{\"budget\": {\"value\": 1, \"value\": 2, \"unit\": \"CNY\"}} | 1:25: /budget: 'value' occurs twice in this object: join the two or remove one",
                "{\"budget\": {\"value\": 1, \"unit\": \"CNY\", \"unit\": \"CNY\"}} | 1:40: /budget: 'unit' occurs twice in this object: join the two or remove one",
                "{\"budget\": {\"none\": true, \"none\": true}} | 1:27: /budget: 'none' occurs twice in this object: join the two or remove one",
                "{\"budget\": {\"none\": true, \"unit\": \"CNY\"}} | 1:40: /budget: found names with values (an object), expected a number in CNY, {\"value\": ..., \"unit\": \"CNY\"} or {\"none\": true}",
                "{\"budget\": {\"none\": true, \"value\": 1, \"unit\": \"CNY\"}} | 1:52: /budget: found names with values (an object), expected a number in CNY, {\"value\": ..., \"unit\": \"CNY\"} or {\"none\": true}",
                "{\"budget\": {\"none\": true, \"amount\": 1}} | 1:27: /budget: found 'amount', expected a number in CNY",
                "{\"budget\": {\"value\": 1, \"unit\": \"CNY\" | 1:38: /budget: the text is no JSON from here on",
                "{\"procurementMethod\": 1}         | 1:23: /procurementMethod: found the number 1, expected a text",
                "{\"departments\": [\"a\", \" \"]}     | 1:23: /departments: found a blank text, expected a text",
                "{\"$format\": \"funnelkit/facts/2\"} | 1:13: format 'funnelkit/facts/2' cannot be read; supported is funnelkit/facts/1",
                "{\"trialAgreed\": true            | 1:21: the text is no JSON from here on",
                "{} {}                             | 1:4: something follows after the end of the document"
            })
    void whatDoesNotFitIsRefused(String document, String problem) {
        assertThatThrownBy(() -> read(document)).isInstanceOfSatisfying(DocumentException.class, refused -> {
            String first = refused.problems().get(0).toString().replace("/$format: ", "");
            assertThat(first).startsWith(problem);
        });
    }

    @Test
    void everythingThatDoesNotFitIsReportedAtOnce() {
        assertThatThrownBy(() -> read("{\"budget\": {\"x\": [{}]},\n \"trialAgreed\": 1,\n \"x\": {\"y\": []}}"))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.line() + problem.pointer())
                                .containsExactly("1/budget", "2/trialAgreed", "3/x"));
    }

    @ParameterizedTest
    @EnumSource
    void streamsOfDocumentsAndListsAreRead(Line line) {
        List<Sample.Customer> customers = Sample.read(FUNNEL);
        Documents documents = line.documents();
        String separator = "\n";
        String stream = customers.stream()
                .map(customer -> documents.write(customer.facts()))
                .collect(Collectors.joining(separator, "", separator));
        Iterator<FactSheet> read = documents.readSheets(FUNNEL, bytes(stream));
        customers.forEach(customer -> assertThat(read.next()).isEqualTo(customer.facts()));
        assertThat(read.hasNext()).isFalse();
        assertThatThrownBy(read::next).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aSheetWithProblemsDoesNotEndTheStream(Line line) {
        Iterator<FactSheet> read = line.documents()
                .readSheets(FUNNEL, bytes("[{\"trialAgreed\": true},\n{\"budget\": \"x\", \"y\": [[1]]},\n7,\n{}]"));
        assertThat(read.next()).hasToString("{trialAgreed=true}");
        assertThatThrownBy(read::next)
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(DocumentProblem::pointer)
                                .containsExactly("/1/budget", "/1/y"));
        assertThatThrownBy(read::next).hasMessageContaining("3:1: /2: found the number 7");
        assertThat(read.next()).isEqualTo(FactSheet.empty());
        assertThat(read.hasNext()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void textThatIsNoJsonEndsTheStream(Line line) {
        Iterator<FactSheet> read = line.documents().readSheets(FUNNEL, bytes("{}\n{\"budget\": }\n{}"));
        assertThat(read.next()).isEqualTo(FactSheet.empty());
        assertThatThrownBy(read::next).isInstanceOf(DocumentException.class).hasMessageContaining("2:12: ");
        assertThat(read.hasNext()).isFalse();
        assertThatThrownBy(() -> line.documents().readSheets(FUNNEL, bytes("x")).hasNext())
                .isInstanceOf(DocumentException.class);
    }

    @Test
    void theAttachedFormsBelongToEveryFunnel() {
        assertThat(read("{\"forms\": [\"contract\"]}").value(AttachedForms.FACT))
                .isEqualTo(FactValue.known(List.of("contract")));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
