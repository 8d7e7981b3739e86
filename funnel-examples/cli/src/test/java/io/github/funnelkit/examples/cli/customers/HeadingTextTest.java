package io.github.funnelkit.examples.cli.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a heading says in its languages, and in what its column counts. */
class HeadingTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "名称/Name#名称 + Name#1",
                "Stage / 阶段#Stage + 阶段#1",
                "预算(Budget)#预算 + Budget#1",
                "Budget（预算）#Budget + 预算#1",
                "名称 Name#名称 + Name#1",
                "名称Name#名称 + Name#1",
                "担当 - Owner#担当 + Owner#1",
                "金额(万元)/Amount#金额 + Amount#10000",
                "金额（万元） Amount#金额 + Amount#10000",
                "金额/Amount(万元)#金额 + Amount#10000",
                "金额(万元)(Amount)#金额 + Amount#10000",
                "金额 Amount in kUSD#金额 + Amount#1000",
                "客户名称（全称）##1",
                "Amount / Cost##1",
                "金额(万元)##10000",
                "客户ID##1",
                "年收入（CNY）##1",
            })
    void partsAndPower(String heading, String parts, String power) {
        HeadingText taken = HeadingText.of(heading);
        assertThat(String.join(" + ", taken.parts())).isEqualTo(parts == null ? "" : parts);
        assertThat(taken.unit().power()).isEqualByComparingTo(power);
    }

    @Test
    void aLineBreakIsBetweenThemOrBeforeTheUnit() {
        assertThat(HeadingText.of("名称\nName").parts()).containsExactly("名称", "Name");
        assertThat(HeadingText.of("年收入\n亿元").unit().power()).isEqualByComparingTo("100000000");
        HeadingText both = HeadingText.of("金额(万元)\r\nAmount");
        assertThat(both.parts()).containsExactly("金额", "Amount");
        assertThat(both.unit().power()).isEqualByComparingTo("10000");
    }
}
