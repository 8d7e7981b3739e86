package io.github.funnelkit.examples.cli.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoneOfTest {

    private static final String NAMES =
            "similarEquipment\n现有同类设备, Similar equipment already installed, Vorhandene Geräte";

    @ParameterizedTest
    @ValueSource(
            strings = {"无同类设备", "没有同类设备", " 暂无设备 ", "No similar equipment", "none of similar equipment", "keine Geräte"
            })
    void theWordsOfTheHeadingBehindAWordForNone(String cell) {
        assertThat(NoneOf.isSaid(cell, NAMES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "无影灯",
                "无",
                "无锡设备",
                "同类设备",
                "no",
                "Novalis",
                "Keiner Optik",
                "No similar equipment but a TOMO"
            })
    void otherTextsNameSomething(String cell) {
        assertThat(NoneOf.isSaid(cell, NAMES)).isFalse();
    }
}
