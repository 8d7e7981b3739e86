package io.github.funnelkit.json;

import static io.github.funnelkit.json.Bilingual.text;
import static io.github.funnelkit.standard.StandardFacts.ANNUAL_REVENUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.standard.FunnelStandard;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rename of either side is carried through what the other side has changed. */
class RenameMergeTest {

    private static final Documents JSON = Line.JSON_2.documents();
    private static final Funnel BASE = FunnelStandard.extended();
    private static final SaleType PROJECT = FunnelStandard.PROJECT;

    private static Funnel theirs(Renames renames) {
        return BASE.derive("standard-extended", "1.1", renames, same -> {});
    }

    private static Funnel ours(Renames renames) {
        return BASE.derive("acme", "7", renames, same -> {});
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void aRenameAndAnEditAreBothInTheMerge(Line line) {
        Renames renames = Renames.NONE.stage("target", "aim").criterion("target.project.revenue", "income");
        Funnel edited = BASE.derive(
                "acme",
                "7",
                funnel -> funnel.stage(
                        "target",
                        stage -> stage.criterion(PROJECT, "revenue", c -> c.when(ANNUAL_REVENUE.atLeast(5)))));

        FunnelMerge merge = line.documents().merge(BASE, theirs(renames), edited);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.funnel().criterion("aim.project.income").condition()).isEqualTo(ANNUAL_REVENUE.atLeast(5));
        assertThat(merge.funnel().ids(NamedPart.STAGE)).doesNotContain("target");
        assertThat(merge.funnel().renames()).as("theirs has them already").isEqualTo(Renames.NONE);

        FunnelMerge other = line.documents()
                .merge(
                        BASE,
                        edited.derive("standard-extended", "1.1", f -> f.derivedFrom(BASE.reference())),
                        ours(renames));

        assertThat(other.conflicts()).isEmpty();
        assertThat(other.funnel().criterion("aim.project.income").condition()).isEqualTo(ANNUAL_REVENUE.atLeast(5));
        assertThat(other.funnel().renames()).isEqualTo(renames);
        assertThat(other.funnel().derivedFrom()).contains(new FunnelReference("standard-extended", "1.1"));
    }

    @Test
    void aRenamedReasonIsCarriedThroughAnEdit() {
        Funnel base = BASE.derive(
                "base",
                "1",
                funnel -> funnel.ending(
                        "lost",
                        ending -> ending.kind(EndingKind.LOST)
                                .label(text("丢单", "Lost"))
                                .reason("price", text("价格", "Price"))));
        Funnel theirs = base.derive("base", "2", Renames.NONE.reason("lost.price", "cost"), same -> {});
        Funnel edited = base.derive(
                "ours", "1", funnel -> funnel.ending("lost", ending -> ending.reason("price", text("太贵", "Too dear"))));

        FunnelMerge merge = JSON.merge(base, theirs, edited);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.funnel().ending("lost").reasons()).containsOnly(entry("cost", text("太贵", "Too dear")));
        assertThat(JSON.readFunnel(JSON.write(theirs))).isEqualTo(theirs);

        Funnel ours = edited.derive(
                "ours", "1", Renames.NONE.reason("lost.price", "dear"), f -> f.derivedFrom(base.reference()));
        assertThat(JSON.merge(base, theirs, ours).conflicts())
                .extracting(MergeConflict::toString)
                .containsExactly("/endings/lost/reasons/dear: base \"price\", theirs \"cost\", ours \"dear\"");
    }

    @Test
    void whatBothRenamedDifferentlyIsOneConflictAndOurs() {
        FunnelMerge merge = JSON.merge(
                BASE,
                theirs(Renames.NONE.stage("target", "aim").guide("step-2", "second")),
                ours(Renames.NONE.stage("target", "goal").guide("step-2", "second")));

        assertThat(merge.conflicts())
                .extracting(MergeConflict::toString)
                .containsExactly("/stages/goal: base \"target\", theirs \"aim\", ours \"goal\"");
        assertThat(merge.funnel().ids(NamedPart.STAGE)).contains("goal").doesNotContain("aim", "target");
        assertThat(merge.funnel().renames()).isEqualTo(Renames.NONE.stage("aim", "goal"));
    }

    /** Written once by us, and twice by them, who call it differently in each sale type. */
    @Test
    void bothNamesThatTheyGaveAreSaid() {
        FunnelMerge merge = JSON.merge(
                BASE,
                theirs(Renames.NONE
                        .criterion("won.project.contract-signed", "signed")
                        .criterion("won.non-project.contract-signed", "ordered")),
                ours(Renames.NONE
                        .criterion("won.project.contract-signed", "sealed")
                        .criterion("won.non-project.contract-signed", "sealed")));

        assertThat(merge.conflicts())
                .extracting(MergeConflict::toString)
                .containsExactlyInAnyOrder(
                        "/stages/won/criteria/sealed: base \"contract-signed\", theirs \"signed\", ours \"sealed\"",
                        "/stages/won/criteria/sealed: base \"contract-signed\", theirs \"ordered\", ours \"sealed\"");
    }

    /** What they call something that we call something else is not known again; then it is as if both had added it. */
    @Test
    void anIdNeverStandsForTwoParts() {
        String form = BASE.ids(NamedPart.FORM).get(0);
        Funnel ours = BASE.derive("acme", "7", f -> f.forms(Form.of("mine", text("我们的", "Ours"))));
        FunnelMerge merge =
                JSON.merge(BASE, theirs(Renames.NONE.form(form, Form.of("mine", text("他们的", "Theirs")))), ours);
        assertThat(merge.conflicts())
                .extracting(MergeConflict::place)
                .containsExactlyInAnyOrder("/forms/mine/en", "/forms/mine/zh");
        assertThat(merge.funnel().form("mine").label()).isEqualTo(text("我们的", "Ours"));
    }

    @Tag("slow")
    @Property
    void renamingAndMergingComeToTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        Renames any = renames(random);
        Funnel theirs = origin(MergeTest.changed(random, "standard-extended", "1.1"), Renames.NONE);
        Funnel ours = origin(MergeTest.changed(random, "acme", "7"), Renames.NONE);
        Renames renames = any.only(
                (part, id) -> // what one side has taken out it cannot rename
                theirs.ids(part).contains(id) && ours.ids(part).contains(id));
        FunnelMerge plain;
        try {
            plain = JSON.merge(BASE, theirs, ours);
        } catch (DocumentException noDefinition) {
            return; // said, and nothing is made
        }
        Funnel expected = origin(plain.funnel(), renames);
        for (FunnelMerge merge : new FunnelMerge[] {
            JSON.merge(BASE, origin(theirs, renames), ours),
            JSON.merge(BASE, theirs, origin(ours, renames)),
            JSON.merge(BASE, origin(theirs, renames), origin(ours, renames))
        }) {
            assertThat(merge.conflicts()).hasSameSizeAs(plain.conflicts());
            assertThat(MergeTest.contents(merge.funnel())).isEqualTo(MergeTest.contents(expected));
        }
    }

    /**
     * Each side calls parts otherwise than the base, some alike: that changes nothing of what goes together and of what is a
     * conflict, but for one conflict for each part that both call differently. Whichever side is preferred.
     */
    @Tag("slow")
    @Property
    void eachSideCanRenameForItself(@ForAll long seed) {
        Random random = new Random(seed);
        Funnel theirs = origin(MergeTest.changed(random, "standard-extended", "1.1"), Renames.NONE);
        Funnel ours = origin(MergeTest.changed(random, "acme", "7"), Renames.NONE);
        Renames their =
                renames(random, "t-").only((part, id) -> theirs.ids(part).contains(id));
        Renames our = renames(random, "o-").only((part, id) -> ours.ids(part).contains(id));
        renamedComesToTheSame(theirs, their, ours, our);
        renamedComesToTheSame(ours, our, theirs, their);
    }

    private static void renamedComesToTheSame(Funnel theirs, Renames their, Funnel ours, Renames our) {
        FunnelMerge plain;
        try {
            plain = JSON.merge(BASE, theirs, ours);
        } catch (DocumentException noDefinition) {
            return; // said, and nothing is made
        }
        Renames both = their;
        Set<String> differently = new HashSet<>();
        for (NamedPart part : NamedPart.values()) {
            for (String id : our.of(part).keySet()) {
                String name = our.of(part).get(id);
                String theirName = their.of(part).getOrDefault(id, name);
                if (!theirName.equals(name)) {
                    differently.add(part.name(id) + " " + theirName + " " + name);
                }
                both = both.with(part, id, name);
            }
        }
        Renames together = both;
        Funnel theirsRenamed = origin(theirs, their);
        FunnelMerge merge = JSON.merge(BASE, theirsRenamed, origin(ours, our));

        assertThat(MergeTest.contents(merge.funnel())).isEqualTo(MergeTest.contents(origin(plain.funnel(), together)));
        int ofNames = merge.conflicts().size() - plain.conflicts().size();
        assertThat(merge.conflicts().stream()
                        .limit(ofNames)
                        .map(each -> (each.base() + " " + each.theirs() + " " + each.ours()).replace("\"", "")))
                .as("a criterion of several sale types, which is written once, is said once")
                .hasSizeBetween(
                        differently.size(),
                        differently.size() * BASE.saleTypes().size())
                .hasSameElementsAs(differently);
        for (NamedPart part : NamedPart.values()) {
            for (String id : BASE.ids(part)) {
                if (theirs.ids(part).contains(id) && plain.funnel().ids(part).contains(id)) {
                    assertThat(merge.funnel().renamesFrom(theirsRenamed).id(part, their.id(part, id)))
                            .as("%s %s as it is known again", part, id)
                            .isEqualTo(together.id(part, id));
                }
            }
        }
    }

    /** A funnel by other ids, as far as it has the parts, made of the base. */
    private static Funnel origin(Funnel funnel, Renames renames) {
        return funnel.derive(
                funnel.id(),
                funnel.version(),
                renames.only((part, id) -> funnel.ids(part).contains(id)),
                same -> same.derivedFrom(BASE.reference()));
    }

    private static Renames renames(Random random) {
        return renames(random, "x-");
    }

    /** Some names begin so, and others as those of the other side do. */
    private static Renames renames(Random random, String prefix) {
        Renames renames = Renames.NONE;
        for (NamedPart part : NamedPart.values()) {
            for (String id : BASE.ids(part)) {
                if (random.nextInt(6) == 0) {
                    renames = renames.with(part, id, (random.nextBoolean() ? prefix : "x-") + part.name(id));
                }
            }
        }
        return renames;
    }
}
