package com.example.zh;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.standard.FunnelStandard;
import java.util.List;
import java.util.Locale;
import java.util.Map;

public final class FormFields {

    static final Funnel FUNNEL = FunnelStandard.extended();

    /** 每个字段以事实的标识提交若干文字；不合要求的按未知处理，消息显示在字段旁。 */
    static FactSheet read(Map<String, List<String>> form) {
        FactSheet.Builder known = FactSheet.builder();
        for (Fact<?> fact : FUNNEL.facts()) {
            List<String> sent = form.getOrDefault(fact.id(), List.of());
            try {
                FactText.parseInto(known, fact, sent);
            } catch (IllegalArgumentException e) {
                System.out.println(label(fact) + " " + sent + "不合要求，应为：" + expected(fact));
            }
        }
        return known.build();
    }

    static String label(Fact<?> fact) {
        return fact.label().in(Locale.CHINESE);
    }

    static String expected(Fact<?> fact) {
        return FactText.expected(fact).in(Locale.CHINESE);
    }

    static <V> List<String> field(Fact<V> fact, FactSheet known) {
        return FactText.writeEach(fact, known.value(fact));
    }

    public static void main(String[] args) {
        FactSheet known = read(Map.of(
                "annualRevenue", List.of("86000000"),
                "supportingEquipment", List.of("CT", "MRI"),
                "residentTumourPatients", List.of("大约九个")));
        for (String id : List.of("annualRevenue", "supportingEquipment", "residentTumourPatients")) {
            Fact<?> fact = FUNNEL.fact(id);
            System.out.println(label(fact) + " " + field(fact, known));
        }
    }
}
