package io.github.funnelkit.internal.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that was probably meant. */
class NearestNameTest {

    private static final List<String> STAGES = List.of("target", "intention", "initiated", "shortlisted", "won");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "initated,   initiated",
        "intiated,   initiated",
        "TARGET,     target",
        "tarket,     target",
        "shortlist,  shortlisted",
        "wno,        won",
        "budget,",
        "xyz,",
        "'',",
        "w,",
    })
    void findsTheNearestOrNone(String wrong, String nearest) {
        if (nearest == null) {
            assertThat(NearestName.of(wrong, STAGES)).isEmpty();
            assertThat(NearestName.hint(wrong, STAGES)).isEmpty();
        } else {
            assertThat(NearestName.of(wrong, STAGES)).contains(nearest);
            assertThat(NearestName.hint(wrong, STAGES)).isEqualTo(" (did you mean '" + nearest + "'?)");
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "budget,              proposal.new.budget",
        "new.budget,          proposal.new.budget",
        "proposal.new.bugdet, proposal.new.budget",
        "bugdet,              proposal.new.budget",
        "new.bugdet,          proposal.new.budget",
        "need,                qualified.new.need",
        "old.budget,",
        "'',",
        "seats,",
    })
    void aPathIsFoundByItsEnd(String wrong, String nearest) {
        List<String> paths =
                List.of("qualified.new.need", "proposal.new.budget", "proposal.new.people", "won.new.budget");
        assertThat(NearestName.ofPath(wrong, paths)).isEqualTo(Optional.ofNullable(nearest));
    }

    @Test
    void theFirstOfSeveralEquallyNearIsTaken() {
        assertThat(NearestName.of("cat", List.of("bat", "hat", "rat"))).contains("bat");
        assertThat(NearestName.of("cat", List.of("rat", "hat", "bat"))).contains("rat");
    }

    @Test
    void namesThatShareNothingAreNotNear() {
        assertThat(NearestName.of("", List.of("a"))).isEmpty();
        assertThat(NearestName.of("b", List.of("a"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "输单,赢单",
        "失单,赢单",
        "大客戶項目贏單,大客戶項目輸單",
        "受注プロジェクト,失注プロジェクト",
        "客户已签约项目,客户已解约项目",
        "客户增購設備計劃,客户減購設備計劃",
        "with budget,without budget",
        "eine Zusage,keine Zusage",
        "mit Budget,ohne Budget",
        "Geschäft gewonnen,Geschäft verloren",
        "oportunidad ganada,oportunidad perdida",
        "con presupuesto,sin presupuesto",
        "квалифицирован,неквалифицирован",
        "customer approved offer,customer rejected offer",
        "customerApprovedOffer,customerRejectedOffer",
        "pre-sales,post-sales",
        "can buy,can't buy",
        "ever bought,never bought",
        "included,excluded",
        "hired,fired",
        "misqualified,qualified",
        "弃单,赢单",
        "有效,无效",
        "项目,非项目",
        "项目型销售,非项目型销售",
        "客户同意,客户不同意",
        "已签订采购合同,未签订采购合同",
        "已经签订采购合同,尚未签订采购合同",
        "met,not met",
        "MET,UNMET",
        "qualified,unqualified",
        "isQualified,isUnqualified",
        "project,non-project",
        "project,nonproject",
        "complete,incomplete",
        "approved,disapproved",
        "withinLast,noneWithinLast",
        "won-deals,lost-deals",
        "sizeAtLeast,sizeAtMost",
        "minimum,maximum",
        "import,export",
        "internalCosts,externalCosts",
        "yes,no",
        "no,on",
        "standing,entry",
    })
    void theOppositeIsNeverMeant(String one, String other) {
        assertThat(NearestName.of(one, List.of(other))).isEmpty();
        assertThat(NearestName.of(other, List.of(one))).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "非项目销售,非项目型销售",
        "谈判客,谈判客户",
        "户客谈判,",
        "意想客户,",
        "计划购买肿廇治疗设备,计划购买肿瘤治疗设备",
        "nitiated,initiated",
        "nonprojct,non-project",
        "unqualifed,unqualified",
        "qualifed,qualified",
        "noneWithinLst,noneWithinLast",
        "wihtinLast,withinLast",
    })
    void slipsAreFoundAmongOpposites(String wrong, String nearest) {
        List<String> names = List.of(
                "项目型销售",
                "非项目型销售",
                "谈判客户",
                "意向客户",
                "计划购买肿瘤治疗设备",
                "initiated",
                "project",
                "non-project",
                "qualified",
                "unqualified",
                "withinLast",
                "noneWithinLast");
        assertThat(NearestName.of(wrong, names)).isEqualTo(Optional.ofNullable(nearest));
    }

    @Test
    void veryLongNamesAreNotCompared() {
        assertThat(NearestName.of("a".repeat(101), List.of("a".repeat(101)))).isEmpty();
        assertThat(NearestName.of("target", List.of("t".repeat(1_000_000)))).isEmpty();
    }
}
