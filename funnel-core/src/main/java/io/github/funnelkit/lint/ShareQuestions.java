package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks whether win probabilities that look like shares of one were meant in percent. */
final class ShareQuestions {

    private static final WinProbability CERTAIN = WinProbability.of(100);

    private ShareQuestions() {}

    static List<Advice> of(Funnel funnel) {
        Map<List<WinProbability>, List<SaleType>> asShares = new LinkedHashMap<>();
        for (SaleType saleType : funnel.saleTypes()) {
            List<WinProbability> chances = uncertain(funnel, saleType);
            if (!chances.isEmpty() && chances.stream().allMatch(ShareQuestions::isShare)) {
                asShares.computeIfAbsent(chances, added -> new ArrayList<>()).add(saleType);
            }
        }
        List<Advice> advice = new ArrayList<>();
        asShares.forEach((chances, saleTypes) -> advice.add(shares(chances, saleTypes)));
        for (SaleType saleType : funnel.saleTypes()) {
            if (asShares.values().stream().noneMatch(types -> types.contains(saleType))) {
                among(funnel, saleType).ifPresent(advice::add);
            }
        }
        return advice.stream().distinct().toList();
    }

    /** A share among probabilities in percent, as long as it would not be above the next one in percent, too. */
    private static Optional<Advice> among(Funnel funnel, SaleType saleType) {
        List<Stage> stated = funnel.stages(saleType).stream()
                .filter(stage -> stage.winProbability(saleType).isPresent())
                .toList();
        for (int i = 0; i + 1 < stated.size(); i++) {
            WinProbability chance = stated.get(i).winProbability(saleType).orElseThrow();
            WinProbability next = stated.get(i + 1).winProbability(saleType).orElseThrow();
            boolean isFraction = chance.percent().stripTrailingZeros().scale() > 0 && isShare(chance);
            if (isFraction && chance.percent().movePointRight(2).compareTo(next.percent()) <= 0) {
                return Optional.of(share(stated.get(i), saleType, chance));
            }
        }
        return Optional.empty();
    }

    private static Advice share(Stage stage, SaleType saleType, WinProbability chance) {
        Text stated = CommonWords.PERCENT.text(chance.percent());
        return new Advice(
                AdviceKind.SHARES,
                new Place(List.of(new Place.Step("stage", stage.id()))),
                LintWords.SHARE.text(saleType.id(), stated),
                meant(chance, stated));
    }

    private static Text meant(WinProbability chance, Text stated) {
        BigDecimal meant = WinProbability.parse(
                        chance.percent().movePointRight(2).toPlainString())
                .percent();
        return LintWords.MEANT_PERCENT.text(
                chance.percent().toPlainString(), stated, CommonWords.PERCENT.text(meant), meant.toPlainString());
    }

    /** The stated probabilities but for 0 and 100, which say the same in percent and as shares, or are not doubted. */
    private static List<WinProbability> uncertain(Funnel funnel, SaleType saleType) {
        return funnel.stages(saleType).stream()
                .map(stage -> stage.winProbability(saleType))
                .flatMap(Optional::stream)
                .filter(stated -> !stated.equals(WinProbability.ZERO) && !stated.equals(CERTAIN))
                .distinct()
                .toList();
    }

    private static boolean isShare(WinProbability stated) {
        return stated.percent().compareTo(BigDecimal.ONE) <= 0;
    }

    private static Advice shares(List<WinProbability> chances, List<SaleType> saleTypes) {
        List<Text> stated = chances.stream()
                .map(chance -> CommonWords.PERCENT.text(chance.percent()))
                .toList();
        List<String> types = saleTypes.stream().map(SaleType::id).toList();
        return new Advice(
                AdviceKind.SHARES,
                new Place(List.of(new Place.Step("stages", ""))),
                LintWords.SHARES.text(CommonWords.LIST.joined(types), CommonWords.LIST.joined(stated)),
                meant(chances.get(0), stated.get(0)));
    }
}
