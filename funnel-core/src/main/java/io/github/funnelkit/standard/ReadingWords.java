package io.github.funnelkit.standard;

import static io.github.funnelkit.standard.Bilingual.text;

import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;

/** The texts of the criteria whose numbers the host can set: they must say what is asked, whatever was set. */
final class ReadingWords {

    /** The powers of ten that ten thousand and a million are. */
    private static final int TEN_THOUSAND = 4;

    private static final int MILLION = 6;
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final StandardSettings readings;

    ReadingWords(StandardSettings readings) {
        this.readings = readings;
    }

    Text revenue() {
        BigDecimal amount = readings.minimumAnnualRevenue();
        String zh = isMultiple(amount, TEN_THOUSAND) ? multiple(amount, TEN_THOUSAND) + " 万元" : grouped(amount) + " 元";
        String en = isMultiple(amount, MILLION) ? multiple(amount, MILLION) + " million" : grouped(amount);
        return text("年收入不低于 " + zh, "Annual revenue of at least CNY " + en);
    }

    /** Asks without dividing, which would load a fair part of the JDK's arithmetic into a cold start. */
    private static boolean isMultiple(BigDecimal amount, int powerOfTen) {
        return amount.signum() > 0 && amount.stripTrailingZeros().scale() <= -powerOfTen;
    }

    private static String multiple(BigDecimal amount, int powerOfTen) {
        return amount.stripTrailingZeros().scaleByPowerOfTen(-powerOfTen).toPlainString();
    }

    /** A number that is not negative, in groups of three digits. */
    private static String grouped(BigDecimal number) {
        StringBuilder grouped = new StringBuilder(number.stripTrailingZeros().toPlainString());
        int point = grouped.indexOf(".");
        for (int i = (point < 0 ? grouped.length() : point) - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    Text tumourPatients() {
        int patients = readings.minimumResidentTumourPatients();
        String resident = "At least " + patients + " resident tumour patient" + plural(patients);
        OptionalInt outpatients = readings.minimumTumourOutpatients();
        if (outpatients.isEmpty()) {
            return text("常住肿瘤病人至少 " + patients + " 人，或门诊量达标", resident + ", or a sufficient out-patient volume");
        }
        String perYear = grouped(BigDecimal.valueOf(outpatients.getAsInt()));
        return text(
                "常住肿瘤病人至少 " + patients + " 人，或年肿瘤门诊量至少 " + perYear + " 人，或门诊量达标",
                resident + ", or at least " + perYear + " tumour out-patient" + plural(outpatients.getAsInt())
                        + " per year, or a sufficient out-patient volume");
    }

    Text tumourOutpatients() {
        OptionalInt outpatients = readings.minimumTumourOutpatients();
        if (outpatients.isEmpty()) {
            return text("门诊量未给数字", "no number for out-patients");
        }
        String perYear = grouped(BigDecimal.valueOf(outpatients.getAsInt()));
        return text(
                "门诊量未给数字；理解为每年至少 " + perYear + " 人",
                "no number for out-patients; read as at least " + perYear + " per year");
    }

    Text nextAction() {
        int days = readings.nextActionOverdueDays();
        return days == 0
                ? text("下一步行动已明确", "The next action is agreed")
                : text(
                        "下一步行动已明确（最多逾期 " + days + " 天）",
                        "The next action is agreed (at most " + days + " day" + plural(days) + " overdue)");
    }

    Text clearPlan() {
        int days = readings.nextActionOverdueDays();
        return days == 0
                ? text("行动日期未过即为明确", "a plan is clear when its date is not past")
                : text(
                        "行动日期最多已过 " + days + " 天即为明确",
                        "a plan is clear when its date is at most " + days + " day" + plural(days) + " past");
    }

    private static String plural(int number) {
        return number == 1 ? "" : "s";
    }

    Text noRecentPurchase() {
        return text(lastInChinese("内") + "未采购同类设备", "Bought no similar equipment within the " + last());
    }

    Text checkPurchases() {
        return text("核实" + lastInChinese("") + "的采购记录", "Check the purchases of the " + last());
    }

    private String lastInChinese(String within) {
        Period period = readings.periodWithoutPurchase();
        return period.equals(Period.ofYears(1)) ? "最近一年" : "最近 " + SpanWords.chinese(period) + within;
    }

    /** "last year" and not "last 1 year". */
    private String last() {
        String period = SpanWords.english(readings.periodWithoutPurchase());
        return "last " + (period.startsWith("1 ") && !period.contains(" and ") ? period.substring(2) : period);
    }

    Text nearFuture() {
        Period period = readings.nearFuture();
        return text("“近期”指 " + SpanWords.chinese(period), "\"near future\" is " + SpanWords.english(period));
    }

    Text candidateAgents() {
        String range = agents();
        return text(
                "候选代理商 " + agentsInChinese() + " 家，已登记",
                Character.toUpperCase(range.charAt(0)) + range.substring(1) + " candidate agent" + plural(range)
                        + ", registered");
    }

    Text registerAgents() {
        String range = agents();
        return text(
                "选定并登记 " + agentsInChinese() + " 家候选代理商", "Choose and register " + range + " agent" + plural(range));
    }

    private String agentsInChinese() {
        int least = readings.leastCandidateAgents();
        int most = readings.mostCandidateAgents();
        return least == most ? String.valueOf(least) : least + " 至 " + most;
    }

    private String agents() {
        int least = readings.leastCandidateAgents();
        int most = readings.mostCandidateAgents();
        return least == most ? number(least) : number(least) + " to " + number(most);
    }

    private static String plural(String range) {
        return range.equals("one") ? "" : "s";
    }

    private static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : grouped(BigDecimal.valueOf(number));
    }
}
