package io.github.funnelkit.examples.cli.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedEntriesTest {

    @ParameterizedTest
    @CsvSource({
        "1、MRI；2、CT, MRI;CT",
        "'1. MRI, 2. CT, 3. DSA', MRI;CT;DSA",
        "1.MRI 2.CT, MRI;CT",
        "1．MRI　2．CT, MRI;CT",
        "1) MRI 2) CT, MRI;CT",
        "(1)甲公司 (2)乙公司, 甲公司;乙公司",
        "（一）甲公司（二）乙公司, 甲公司;乙公司",
        "①放疗科②肿瘤科, 放疗科;肿瘤科",
        "一、放疗科；二、外科。, 放疗科;外科",
        "1、1.5T MRI；2、3.0T MRI, 1.5T MRI;3.0T MRI",
        "1、MRI, MRI"
    })
    void theNumbersAreNoEntries(String cell, String entries) {
        assertThat(NumberedEntries.of(cell)).contains(entries);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "MRI",
                "MRI;CT",
                "1.5T MRI",
                "1.5T MRI、3.0T MRI",
                "2、MRI；3、CT",
                "一号院",
                "10、MRI",
                "1、",
                "1、；2、CT",
                "1号机；2号机",
                "A1、A2"
            })
    void otherTextsAreLeftAsTheyAre(String cell) {
        assertThat(NumberedEntries.of(cell)).isEmpty();
    }
}
