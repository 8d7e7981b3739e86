package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.Timeline;
import java.io.StringReader;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What events say to a reader that were stored and read again. */
class StoredTimelineTest {

    private static final String RULES = """
            format: funnelkit/funnel/1
            id: partner-sales
            version: "1"
            label: {en: Partner sales, zh: 伙伴销售}
            saleTypes: {partner: {en: Partner, zh: 伙伴}}
            facts:
              needs:
                type: checklist
                label: {en: Needs, zh: 需求}
                entries: {sso: {en: Single sign-on, zh: 单点登录}, audit: {en: Audit log, zh: 审计日志}}
              rating:
                type: choice
                label: {en: Rating, zh: 评级}
                entries: {good: {en: Good, zh: 良好}, bad: {en: Bad, zh: 较差}}
            stages:
              lead:
                customerType: {en: Lead, zh: 线索}
                criteria:
                  partner.need: {text: {en: It needs something, zh: 有需求}, when: {present: needs}}
                  partner.rating: {text: {en: It is rated, zh: 已评级}, when: {present: rating}}
            """;

    private static final String EVENTS = """
            {"format":"funnelkit/event/1","event":"opened","sequence":1,"at":"2026-11-23T02:00:00Z","actor":{"id":"li"},\
            "journey":"deal-1","funnel":{"id":"partner-sales","version":"1"},"saleType":"partner"}
            {"format":"funnelkit/event/1","event":"factsLearned","sequence":2,"at":"2026-11-23T02:00:00Z","actor":{"id":"li"},\
            "learned":{"needs":["sso","fax"],"rating":"good"}}
            """;

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void entriesAreCalledAsTheFunnelCallsThemAndThoseOfThenByTheirIds(Line line) {
        Funnel funnel = Line.YAML_3.documents().readFunnel(RULES);
        FunnelCatalog versions = FunnelCatalog.of(funnel);
        Timeline timeline = Timeline.of(
                versions,
                line.documents().readEvents(versions, new StringReader(EVENTS)).readAll());
        assertThat(timeline.entries().get(1).explain(Locale.CHINESE)).isEqualTo("需求：fax、单点登录；评级：良好");
        assertThat(timeline.entries().get(1).explain(Locale.ENGLISH))
                .isEqualTo("Needs: fax, Single sign-on; Rating: Good");
    }
}
