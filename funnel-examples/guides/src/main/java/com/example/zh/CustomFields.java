package com.example.zh;

import static io.github.funnelkit.standard.FunnelStandard.PROJECT;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.assessment.Misfit;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

public final class CustomFields {

    /** 用户自定义的字段，以字段的标识为键。 */
    record Customer(BigDecimal revenue, Map<String, Object> custom) {}

    static final Funnel FUNNEL = FunnelStandard.extended();
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** 按名称绑定的照旧；漏斗的其他事实取自标识相同的字段。 */
    static final FactBinding<Customer> BINDING = FactBinding.of(Customer.class)
            .bind(StandardFacts.ANNUAL_REVENUE, Customer::revenue)
            .bindRest(FUNNEL, ZONE, (customer, factId) -> customer.custom().get(factId))
            .build();

    public static void main(String[] args) {
        Customer customer = new Customer(
                new BigDecimal("86000000"),
                Map.of(
                        "tumourProject", 1,
                        "supportingEquipment", "MRI; CT",
                        "nextActionDate", Instant.parse("2026-11-30T17:30:00Z").toEpochMilli(),
                        "residentTumourPatients", "大约九个",
                        "favouriteColour", "blue"));

        // 一个不合要求的值只损失这一个值
        Assessment assessment = Assessor.of(FUNNEL, BINDING, Clock.system(ZONE))
                .assessLeniently(PROJECT, customer, LocalDate.parse("2026-11-23"));

        for (Fact<?> fact : FUNNEL.facts()) {
            FactValue<?> value = assessment.facts().value(fact);
            if (!value.isUnknown()) {
                System.out.println(
                        fact.label().in(Locale.CHINESE) + "：" + FactText.describe(fact, value, Locale.CHINESE));
            }
        }
        for (Misfit misfit : assessment.misfits()) {
            System.out.println(misfit.explain(Locale.CHINESE));
        }
    }
}
