package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.ClaimVerdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums up the deals whose records claim one stage, by owner and verdict. */
final class AuditLines {

    private final Map<String, Map<ClaimVerdict, AuditFigures.Counter>> owners = new TreeMap<>();

    AuditFigures.Counter of(String owner, ClaimVerdict verdict) {
        return owners.computeIfAbsent(owner, name -> new EnumMap<>(ClaimVerdict.class))
                .computeIfAbsent(verdict, name -> new AuditFigures.Counter());
    }

    void add(List<AuditLine> lines) {
        lines.forEach(line -> of(line.owner(), line.verdict()).add(line.figures()));
    }

    List<AuditLine> lines() {
        List<AuditLine> lines = new ArrayList<>();
        owners.forEach((owner, verdicts) ->
                verdicts.forEach((verdict, sum) -> lines.add(new AuditLine(owner, verdict, sum.figures()))));
        return lines;
    }
}
