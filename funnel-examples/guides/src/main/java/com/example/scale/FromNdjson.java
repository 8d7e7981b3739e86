package com.example.scale;

import com.example.subscriptions.Subscriptions;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

public final class FromNdjson {

    public static void main(String[] args) throws IOException {
        Assessor<FactSheet> assessor = Assessor.of(Subscriptions.FUNNEL, Clock.systemUTC());
        try (DocumentIterator<FactSheet> sheets =
                FunnelDocuments.json().readSheets(Subscriptions.FUNNEL, Files.newInputStream(Path.of(args[0])))) {
            while (sheets.hasNext()) { // one sheet in memory at a time
                try {
                    System.out.println(assessor.judge(Subscriptions.NEW, sheets.next()));
                } catch (DocumentException wrong) { // this sheet is refused; reading goes on after it
                    System.out.println(wrong.problems().get(0));
                }
            }
        }
    }
}
