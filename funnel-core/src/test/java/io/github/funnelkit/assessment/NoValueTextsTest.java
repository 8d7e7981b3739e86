package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write for none, or for not known, is no text that is given, whether a cell, a document or a host's object says it. */
class NoValueTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final FreeText METHOD = FreeText.of("method", text("采购方式", "Method"));

    private record Host(String method) {}

    private static final FactBinding<Host> BOUND =
            FactBinding.of(Host.class).bind(METHOD, Host::method).build();

    private static Funnel funnel(boolean isOneOf) {
        return Funnel.define("texts", "1.0")
                .saleTypes(SALE)
                .stage(
                        "only",
                        stage -> stage.customerType(text("客户", "Customer"))
                                .criterion(
                                        SALE,
                                        "c",
                                        c -> c.text(text("准则", "Criterion"))
                                                .when(isOneOf ? METHOD.oneOf("tender", "无锡公司") : METHOD.present())))
                .build();
    }

    private static Stream<Outcome> outcomes(Funnel funnel, String given) {
        Assessor<Host> plain = Assessor.of(funnel, BOUND, Clock.systemUTC());
        Assessor<Host> compiled = new Assessor<>(funnel, BOUND, Clock.systemUTC(), 1);
        for (int i = 0; i < 3; i++) {
            compiled.judge(SALE, new Host("tender"), TODAY);
            compiled.assess(SALE, new Host("tender"), TODAY);
        }
        FactSheet cell = FactSheet.builder()
                .setValue(METHOD, FactText.parse(METHOD, given))
                .build();
        return Stream.of(
                plain.assess(SALE, new Host(given), TODAY).results().get(0).outcome(),
                compiled.assess(SALE, new Host(given), TODAY).results().get(0).outcome(),
                compiled.judge(SALE, new Host(given), TODAY)
                        .outcome(funnel.criteria().get(0)),
                funnel.criteria().get(0).requirement().outcome(cell, TODAY),
                funnel.criteria().get(0).requirement().outcome(FactSheet.empty().with(METHOD, given), TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "none, NOT_MET, NOT_MET",
        "无, NOT_MET, NOT_MET",
        "' 暂无 ', NOT_MET, NOT_MET",
        "keine, NOT_MET, NOT_MET",
        "（无）, NOT_MET, NOT_MET",
        "n/a, UNKNOWN, UNKNOWN",
        "未知, UNKNOWN, UNKNOWN",
        "-, UNKNOWN, UNKNOWN",
        "tender, MET, MET",
        "无锡公司, MET, MET",
        "是, MET, NOT_MET",
        "Nonesuch Ltd, MET, NOT_MET"
    })
    void itIsReadAlikeWhereverItStands(String given, Outcome isPresent, Outcome isOneOf) {
        assertThat(outcomes(funnel(false), given)).containsOnly(isPresent);
        assertThat(outcomes(funnel(true), given)).containsOnly(isOneOf);
        assertThat(FactSheet.empty().with(METHOD, given).value(METHOD))
                .isEqualTo(
                        isPresent == Outcome.MET
                                ? FactValue.known(given.strip())
                                : isPresent == Outcome.UNKNOWN ? FactValue.unknown() : FactValue.none());
    }

    /** What a sheet says is said again by what is written of it. */
    @ParameterizedTest
    @CsvSource({"none", "无", "n/a", "tender"})
    void whatIsWrittenIsReadAgain(String given) {
        FactSheet sheet = FactSheet.empty().with(METHOD, given);
        assertThat(List.of(FactText.parse(METHOD, FactText.write(METHOD, sheet.value(METHOD)))))
                .isEqualTo(List.of(sheet.value(METHOD)));
    }
}
