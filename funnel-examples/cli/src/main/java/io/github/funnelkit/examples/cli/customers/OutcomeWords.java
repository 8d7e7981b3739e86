package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.text.Spelling;
import java.util.List;
import java.util.Optional;

/** What sellers and their programs say for won and lost, wherever a list says how a deal has ended. */
final class OutcomeWords {

    private static final List<String> WON = List.of(
            "won",
            "win",
            "closed won",
            "closed-won",
            "成交",
            "已成交",
            "中标",
            "已中标",
            "赢",
            "赢标",
            "签单",
            "成功",
            "贏單",
            "贏",
            "得標",
            "中標",
            "簽單",
            "已赢单",
            "赢单",
            "成单",
            "已签单",
            "deal won",
            "gewonnen",
            "受注",
            "成約");

    private static final List<String> LOST = List.of(
            "lost",
            "lose",
            "loss",
            "closed lost",
            "closed-lost",
            "输单",
            "失单",
            "弃单",
            "输",
            "丢标",
            "输标",
            "败单",
            "流失",
            "失败",
            "未成交",
            "未中标",
            "落标",
            "輸單",
            "丟單",
            "失單",
            "棄單",
            "輸",
            "丟標",
            "輸標",
            "敗單",
            "失敗",
            "未中標",
            "落標",
            "已输单",
            "丢单",
            "已丢单",
            "已流失",
            "战败",
            "deal lost",
            "verloren",
            "失注");

    private OutcomeWords() {}

    /** The words for won, or for lost. */
    static List<String> of(boolean won) {
        return won ? WON : LOST;
    }

    /** Whether a cell says that a deal was won; empty when it says neither that nor that it was lost. */
    static Optional<Boolean> won(String cell) {
        return isAmong(WON, cell) ? Optional.of(true) : isAmong(LOST, cell) ? Optional.of(false) : Optional.empty();
    }

    private static boolean isAmong(List<String> words, String cell) {
        String key = Spelling.key(cell);
        return words.stream().map(Spelling::key).anyMatch(key::equals);
    }
}
