package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.jackson.FunnelModule;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Numbers are numbers with all their digits, in texts, trees, maps and bytes. */
class NumbersTest {

    private static final SaleType NEW = SaleType.of("new", Text.of("New"));
    private static final Quantity AMOUNT = Quantity.of("amount", "", Text.of("Amount"));
    private static final Funnel FUNNEL = Funnel.define("numbers", "1")
            .saleTypes(NEW)
            .stage(
                    "only",
                    stage -> stage.customerType(Text.of("x"))
                            .winProbability(WinProbability.parse("12.5"))
                            .criterion(
                                    "c",
                                    each -> each.text(Text.of("x"))
                                            .when(AMOUNT.atLeast(new BigDecimal("123456789012345678.25")))))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "5",
                "-5",
                "1250.50",
                "0.1",
                "0.0000001",
                "-0.25",
                "9007199254740993",
                "9007199254740993001",
                "9223372036854775807",
                "9223372036854775808",
                "123456789012345678.25",
                "1E+50",
                "1E-99"
            })
    void aTreeAndAMapHoldTheNumberItself(String digits) {
        BigDecimal number = new BigDecimal(digits);
        FactSheet sheet = FactSheet.empty().with(AMOUNT, number);
        ObjectMapper two = new ObjectMapper().registerModule(new FunnelModule());
        JsonMapper three = JsonMapper.builder()
                .addModule(new io.github.funnelkit.jackson3.FunnelModule())
                .build();
        JsonNode tree2 = two.valueToTree(sheet);
        tools.jackson.databind.JsonNode tree3 = three.valueToTree(sheet);

        assertThat(tree2.get("amount").isNumber()).isTrue();
        assertThat(tree2.get("amount").decimalValue()).isEqualByComparingTo(number);
        assertThat(tree3.get("amount").isNumber()).isTrue();
        assertThat(tree3.get("amount").decimalValue()).isEqualByComparingTo(number);
        assertThat(decimal(two.convertValue(sheet, Map.class).get("amount"))).isEqualByComparingTo(number);
        assertThat(decimal(three.convertValue(sheet, Map.class).get("amount"))).isEqualByComparingTo(number);
    }

    private static BigDecimal decimal(Object value) {
        assertThat(value).isInstanceOfAny(Integer.class, Long.class, BigInteger.class, BigDecimal.class);
        return new BigDecimal(value.toString());
    }

    @Test
    void aMapperThatWritesNumbersAsTextsAndLeavesOutQuotesWritesDocumentsAsEveryOther() {
        Documents two = FunnelDocuments.of(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .disable(JsonWriteFeature.QUOTE_FIELD_NAMES)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build());
        Documents three = io.github.funnelkit.jackson3.FunnelDocuments.of(JsonMapper.builder()
                .enable(tools.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .disable(tools.jackson.core.json.JsonWriteFeature.QUOTE_PROPERTY_NAMES)
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build());
        FactSheet sheet = FactSheet.empty().with(AMOUNT, new BigDecimal("12.5"));
        assertThat(two.write(sheet)).isEqualTo(three.write(sheet)).isEqualTo("{\"amount\":12.5}");
        assertThat(two.write(FUNNEL))
                .isEqualTo(three.write(FUNNEL))
                .isEqualTo(FunnelDocuments.json().write(FUNNEL));
    }

    @ParameterizedTest
    @EnumSource(names = {"CBOR_2", "CBOR_3"})
    void bytesHoldNumbersAndNoTexts(HostMapper mapper) throws Exception {
        FactSheet sheet = FactSheet.empty().with(AMOUNT, new BigDecimal("12.5"));
        // a decimal fraction: 125 with the exponent -1
        assertThat(mapper.write(sheet)).contains((byte) 0xC4, (byte) 0x82, (byte) 0x20, (byte) 0x18, (byte) 125);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsReadAsWhatItWas(HostMapper mapper) throws Exception {
        for (String digits : new String[] {"12.5", "0.0000001", "9007199254740993001", "1E+99", "1E-99"}) {
            FactSheet sheet = FactSheet.empty().with(AMOUNT, new BigDecimal(digits));
            assertThat(mapper.again(sheet, FactSheet.class, FUNNEL)).containsOnly(sheet);
        }
        assertThat(mapper.again(FUNNEL, Funnel.class, FUNNEL)).containsOnly(FUNNEL);
    }
}
