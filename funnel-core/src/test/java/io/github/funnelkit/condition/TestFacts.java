package io.github.funnelkit.condition;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.fact.Bounds;

/** A fact of every type. */
final class TestFacts {

    static final Flag AGREED = Flag.of("agreed", text("同意", "Agreed"));
    static final Flag PROJECT = Flag.of("project", text("项目", "Project"));
    static final Count PATIENTS = Count.of("patients", "patients", text("病人", "Patients"));
    static final Quantity BUDGET = Quantity.of("budget", "CNY", text("预算", "Budget"));
    static final Day DUE = Day.of("due", text("日期", "Due"));
    static final Day ISSUED = Day.of("issued", text("发出日", "Issued"));
    static final Days PURCHASES = Days.of("purchases", text("采购", "Purchases"));
    static final FreeText METHOD = FreeText.of("method", text("方式", "Method"));
    static final FreeText RATING = FreeText.of("rating", text("评级", "Rating"));
    static final Choice PHASE = Choice.of("phase", text("阶段", "Phase"), "idea")
            .entry("demo", text("演示", "Demo"))
            .entry("deal", text("成交", "Deal"))
            .inOrder();
    static final Count SCORE = Count.of("score", "", text("评分", "Score")).withBounds(Bounds.of(0, 3));
    static final Quantity BID = Quantity.of("bid", "CNY", text("报价", "Bid"));
    static final Count PAIN = Count.of("pain", "", text("痛点", "Pain")).withBounds(Bounds.of(0, 3));
    static final Sum TOTAL = Sum.of("total", text("总分", "Total"), SCORE).plus(PAIN, 2);
    static final Checklist DEPARTMENTS = Checklist.of("departments", text("科室", "Departments"));
    static final Checklist MATERIALS =
            Checklist.of("materials", text("资料", "Materials")).allowing("clinical", "price", "principle");

    static final Flag MET_US = Flag.of("metUs", text("见过我们", "Met us"));
    static final Records CONTACTS = Records.of("contacts", text("联系人", "Contacts"), MET_US);

    private TestFacts() {}
}
