package com.example.zh;

import static io.github.funnelkit.standard.FunnelStandard.PROJECT;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

public final class WhereItStands {

    /** 只写一次，放在自己的类旁边：每项事实从哪里取。null 表示未知，空列表表示“确定没有”。 */
    static final FactBinding<Deal> BINDING = FactBinding.of(Deal.class)
            .bind(StandardFacts.ANNUAL_REVENUE, Deal::revenue)
            .bind(StandardFacts.RESIDENT_TUMOUR_PATIENTS, Deal::tumourPatients)
            .bind(StandardFacts.SUPPORTING_EQUIPMENT, Deal::equipment)
            .bind(StandardFacts.DIRECTOR_INTENDS_TO_BUY, Deal::directorInterested)
            .bind(StandardFacts.NEXT_ACTION_DATE, Deal::nextVisit)
            .build();

    /** 只建一次，所有线程共用：编译好的方法论。 */
    static final Assessor<Deal> ASSESSOR =
            Assessor.of(FunnelStandard.extended(), BINDING, Clock.system(ZoneId.of("Asia/Shanghai")));

    public static void main(String[] args) {
        Deal deal = new Deal(
                "滨江医院", new BigDecimal("86000000"), 9, List.of("MRI", "CT"), true, LocalDate.parse("2026-12-01"));

        // 不写日期时，以上面时钟的当天为准
        Assessment assessment = ASSESSOR.assess(PROJECT, deal, LocalDate.parse("2026-11-23"));

        System.out.println(deal.hospital() + "："
                + assessment
                        .customerType()
                        .map(type -> type.label().in(Locale.CHINESE))
                        .orElse("尚未达到任何阶段"));

        System.out.println("距下一阶段还缺：");
        for (CriterionResult result : assessment.missing()) {
            System.out.println("- " + result.explain(Locale.CHINESE));
        }

        Guidance guidance = Guidance.of(assessment);
        System.out.println("下一步行动（最有效的在前）：");
        guidance.nextBest().stream()
                .limit(3)
                .forEach(next -> System.out.println("- " + next.action().text().in(Locale.CHINESE)));
        guidance.team()
                .responsible()
                .flatMap(Team.Assignment::holder)
                .ifPresent(holder -> System.out.println("责任人：" + holder.in(Locale.CHINESE)));
    }
}
