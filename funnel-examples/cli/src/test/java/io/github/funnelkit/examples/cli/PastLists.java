package io.github.funnelkit.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A list of deals with all that can be known of its past, as files of a folder. */
record PastLists(Path funnel, Path list, Path monday, Path stays, Path closed) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static PastLists in(Path folder) throws IOException {
        return new PastLists(
                Files.writeString(folder.resolve("roofs.yaml"), FUNNEL),
                Files.writeString(folder.resolve("friday.csv"), """
                        id,name,owner,amount,currency,expectedClose,stage,asked,measured,owner2,visit
                        R1,Mill,Li,10000,EUR,2027-02-01,offer,yes,yes,yes,2026-11-20
                        R2,Barn,Wu,20000,EUR,2026-11-01,offer,yes,,,2026-12-01
                        R3,House,Li,5000,EUR,2027-01-15,lead,yes,yes,no,2026-12-02
                        """),
                Files.writeString(folder.resolve("monday.csv"), """
                        id,name,owner,amount,currency,expectedClose,stage,asked,measured,owner2,visit
                        R1,Mill,Li,8000,EUR,2026-12-01,lead,yes,,,2026-11-20
                        R2,Barn,Wu,20000,EUR,2026-11-01,offer,yes,,,2026-12-01
                        """),
                Files.writeString(folder.resolve("stays.csv"), manyStays()),
                Files.writeString(folder.resolve("closed.csv"), closedDeals()));
    }

    /** What the program is started with to tell of all of it, and more. */
    Object[] arguments(Object... more) {
        List<Object> all = new ArrayList<>(List.of(
                list, "--funnel", funnel, "--as-of", TODAY, "--stays", stays, "--earlier", monday, "--closed", closed));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static final String FUNNEL = """
            format: funnelkit/funnel/1
            id: roofs
            version: "1"
            label: {en: Roofs, zh: 屋顶}
            saleTypes: {roof: {en: Roof, zh: 屋顶}}
            facts:
              asked: {type: flag, label: {en: Has asked, zh: 来询价}}
              measured: {type: flag, label: {en: Measured, zh: 已测量}}
              owner2: {type: flag, label: {en: Owner met, zh: 见过业主}}
              visit: {type: day, label: {en: Next visit, zh: 下次拜访}}
            nextAction: visit
            stages:
              lead:
                customerType: {en: Lead, zh: 线索}
                winProbability: 10
                staysAtMost: {advice: P14D, redFlag: P60D}
                criteria: {asked: {text: {en: Has asked, zh: 来询价}, when: {is: asked}}}
              offer:
                customerType: {en: Offer, zh: 报价}
                winProbability: 40
                criteria:
                  measured: {text: {en: Measured, zh: 已测量}, when: {is: measured}}
                  owner2: {text: {en: Owner met, zh: 见过业主}, when: {is: owner2}}
            """;

    /** Deals of a lead and perhaps an offer, some of which skip the lead; a half of the offers is won. */
    private static String manyStays() {
        StringBuilder csv = new StringBuilder("deal,saleType,stage,since,until,outcome\n");
        Random random = new Random(20261123);
        for (int deal = 1; deal <= 300; deal++) {
            LocalDate since = TODAY.minusDays(20 + random.nextInt(700));
            LocalDate moved = since.plusDays(random.nextInt(40));
            LocalDate closed = moved.plusDays(random.nextInt(60));
            boolean skips = random.nextInt(6) == 0;
            csv.append("D" + deal + ",roof," + (skips ? "none" : "lead") + "," + since + ",,\n");
            if (random.nextInt(5) > 0 && !moved.isAfter(TODAY)) {
                boolean isOver = random.nextInt(4) > 0 && !closed.isAfter(TODAY);
                csv.append("D" + deal + ",roof,offer," + moved + "," + (isOver ? closed : "") + ",");
                csv.append(isOver ? random.nextInt(skips ? 4 : 2) == 0 ? "won" : "lost" : "")
                        .append('\n');
            }
        }
        return csv + "R1,roof,offer,2026-11-02,,\nR3,roof,lead,2026-08-01,,\n";
    }

    /** Deals of which those whose owner was met are won thrice as often. */
    private static String closedDeals() {
        StringBuilder csv = new StringBuilder("id,asked,measured,owner2,outcome\n");
        Random random = new Random(20261123);
        for (int deal = 1; deal <= 600; deal++) {
            boolean met = random.nextInt(5) < 2;
            boolean won = random.nextDouble() < (met ? 0.6 : 0.2);
            csv.append("C" + deal + ",yes," + (random.nextBoolean() ? "yes" : "") + "," + (met ? "yes" : "no") + ","
                    + (won ? "won" : "lost") + "\n");
        }
        return csv.toString();
    }
}
