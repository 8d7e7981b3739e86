package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What a version of a random funnel is for sales of one type, so plainly that a model can work it out by itself: stages that
 * each ask one thing.
 */
record MachinePlan(String version, SaleType saleType, List<Rung> rungs, MachineEnds ends) {

    static final List<String> STAGES = List.of("a", "b", "c", "d", "e");

    /** A guide that leads back to the first stage, when its other flag is set; in versions of several stages. */
    static final String BACK = "revise";

    static final String REDO = BACK + ".redo";

    static final SaleType SALE = SaleType.of("sale", Text.of("Sale"));
    static final SaleType SHORT = SaleType.of("short", Text.of("Short sale"));

    /** What a stage asks: that a flag is set, that a day is not past, or that another flag is set. */
    enum Need {
        FLAG("flag-"),
        DAY("day-"),
        OTHER("other-");

        private final String prefix;

        Need(String prefix) {
            this.prefix = prefix;
        }

        /** The id of the fact that a stage asks for. */
        String fact(String stage) {
            return prefix + stage;
        }
    }

    /** A stage, whether a guide with a mandatory action leads to it, and whether what it asks must go on holding. */
    record Rung(String id, Need need, boolean guided, boolean standing) {

        String action() {
            return "to-" + id + ".go";
        }
    }

    static Flag flag(String stage) {
        return Flag.of("flag-" + stage, Text.of("flag"));
    }

    static Flag other(String stage) {
        return Flag.of("other-" + stage, Text.of("other"));
    }

    static Day day(String stage) {
        return Day.of("day-" + stage, Text.of("day"));
    }

    /** A version for sales of the usual type. */
    static MachinePlan of(String version, List<Rung> rungs, MachineEnds ends) {
        return new MachinePlan(version, SALE, rungs, ends);
    }

    String key() {
        return key(version, saleType.id());
    }

    static String key(String version, String saleType) {
        return version + " " + saleType;
    }

    /** The same version for short sales, which leave out the stages that ask another flag, but for the first one. */
    MachinePlan forShortSales() {
        List<Rung> left = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            Rung rung = rungs.get(i);
            if (i == 0 || rung.need() != Need.OTHER) {
                boolean sameBefore = i == 0 || isIn(left, rungs.get(i - 1));
                left.add(new Rung(rung.id(), rung.need(), rung.guided() && sameBefore, rung.standing()));
            }
        }
        return new MachinePlan(version, SHORT, left, ends);
    }

    private static boolean isIn(List<Rung> rungs, Rung rung) {
        return rungs.stream().anyMatch(each -> each.id().equals(rung.id()));
    }

    /** Whether another plan asks of who enters a stage what this one asks: the same thing, and the same work on the same way. */
    boolean asksTheSame(MachinePlan other, String stage) {
        int here = ids().indexOf(stage);
        int there = other.ids().indexOf(stage);
        return ends.endNoLessOftenThan(other.ends)
                && there >= 0
                && rungs.get(here).equals(other.rungs.get(there))
                && (!rungs.get(here).guided() || before(here).equals(other.before(there)));
    }

    private String before(int place) {
        return place == 0 ? "" : ids().get(place - 1);
    }

    String criterion(Rung rung) {
        return rung.id() + "." + saleType.id() + ".c";
    }

    List<String> ids() {
        return rungs.stream().map(Rung::id).toList();
    }

    Funnel funnel() {
        FunnelBuilder funnel = Funnel.define("machine", version)
                .saleTypes(SALE, SHORT)
                .positions(Position.of("boss", Text.of("Boss")), Position.of("clerk", Text.of("Clerk")));
        STAGES.forEach(stage -> funnel.facts(flag(stage), other(stage), day(stage)));
        ends.define(funnel, rungs.get(0).id());
        List<Rung> ofShort = forShortSales().rungs();
        String before = null;
        for (Rung rung : rungs) {
            Condition asked = switch (rung.need()) {
                case FLAG -> flag(rung.id()).isTrue();
                case OTHER -> other(rung.id()).isTrue();
                case DAY -> day(rung.id()).upcoming();
            };
            Holding holding = rung.standing() ? Holding.STANDING : Holding.ENTRY;
            Rung inShort = ofShort.stream()
                    .filter(each -> each.id().equals(rung.id()))
                    .findFirst()
                    .orElse(null);
            funnel.stage(rung.id(), stage -> {
                stage.customerType(Text.of(rung.id()))
                        .criterion(
                                SALE, "c", c -> c.text(Text.of("c")).when(asked).holds(holding));
                if (inShort == null) {
                    stage.saleTypes(SALE);
                } else {
                    stage.criterion(
                            SHORT, "c", c -> c.text(Text.of("c")).when(asked).holds(holding));
                }
            });
            if (rung.guided()) {
                String from = before;
                funnel.guide("to-" + rung.id(), guide -> {
                    if (from != null) {
                        guide.from(from);
                    }
                    guide.to(rung.id()).mandatory("go", action -> action.text(Text.of("go")));
                    if (inShort == null || !inShort.guided()) {
                        guide.saleTypes(SALE);
                    }
                });
            }
            before = rung.id();
        }
        if (rungs.size() > 1) {
            funnel.guide(
                    BACK,
                    guide -> guide.fromAny()
                            .back(true)
                            .to(rungs.get(0).id())
                            .when(other(rungs.get(0).id()).isTrue())
                            .mandatory("redo", action -> action.text(Text.of("redo"))));
        }
        return funnel.build();
    }
}
