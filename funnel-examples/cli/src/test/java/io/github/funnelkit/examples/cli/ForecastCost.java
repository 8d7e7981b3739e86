package io.github.funnelkit.examples.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * Started as a program it prints how long it takes to read and assess a list of 50,000 deals, and how long a forecast of them takes
 * besides: by how much more 'funnel forecast' takes than 'funnel summary', which reads the same list. It is processor time, so
 * that what other programs do costs little here.
 */
final class ForecastCost {

    private static final int DEALS = 50_000;
    private static final int ROUNDS = 11;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String[] STAGES = {"target", "intention", "initiated", "shortlisted"};

    private static final OperatingSystemMXBean TIME = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ForecastCost() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("forecast-cost");
        Path list = Files.writeString(folder.resolve("list.csv"), deals());
        double[] reading = new double[ROUNDS];
        double[] forecast = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            reading[round] = seconds("summary", list);
            forecast[round] = seconds("forecast", list);
        }
        Files.delete(list);
        Files.delete(folder);
        // the first rounds are those in which Java compiles the program
        double read = median(Arrays.copyOfRange(reading, ROUNDS / 2, ROUNDS));
        double both = median(Arrays.copyOfRange(forecast, ROUNDS / 2, ROUNDS));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "%d deals: reading and assessing the list takes %.2f s, with their forecast %.2f s: the forecast takes"
                        + " %.2f of reading%n",
                DEALS,
                read,
                both,
                (both - read) / read);
    }

    private static double seconds(String command, Path list) {
        long start = TIME.getProcessCpuTime();
        TestRun run = TestRun.of(command, list, "--reached", "--as-of", TODAY);
        if (run.exitCode() != ExitCode.GOOD) {
            throw new IllegalStateException(run.err());
        }
        return (TIME.getProcessCpuTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Amounts, months and stages as they come. */
    private static String deals() {
        Random random = new Random(20261123);
        StringBuilder csv =
                new StringBuilder("id,name,saleType,owner,stage,amount,currency,expectedClose,annualRevenue\n");
        for (int deal = 0; deal < DEALS; deal++) {
            csv.append("D" + deal + ",Hospital " + deal + ",project,Li,")
                    .append(STAGES[random.nextInt(STAGES.length)])
                    .append("," + (10_000L + random.nextInt(9_000_000)) + ",CNY,")
                    .append(TODAY.plusDays(random.nextInt(360)))
                    .append("," + (20_000_000L + random.nextInt(90_000_000)) + "\n");
        }
        return csv.toString();
    }
}
