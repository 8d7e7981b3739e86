package io.github.funnelkit.examples.cli.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-03",
                "2026-11-3",
                "2026/11/3",
                "2026.11.03",
                "2026年11月3日",
                "2026 年 11 月 3 日",
                "２０２６年１１月３日",
                "20261103",
                "2026-11-03 00:00:00",
                "2026/11/3 0:00",
                "2026-11-03T08:30:00Z",
                "2026-11-03T08:30:00.000+0800",
                "2026年11月3日 8:30",
                "3 Nov 2026",
                "03-Nov-2026",
                "Nov 3, 2026",
                "November 3rd, 2026",
                "3. November 2026",
                "2026年11月3日 星期二",
                "2026年11月3日（周二）",
                "2026/11/03(火)",
                "Tue, 3 Nov 2026",
                "Tuesday, November 3, 2026",
                "Di, 3. November 2026",
                "2026-11-03 Tue",
                " 2026-11-03\u00A0"
            })
    void oneDay(String text) {
        assertThat(DateText.of(text)).contains(new DateText.Clear(DAY));
    }

    @ParameterizedTest
    @CsvSource({"03/11/2026,", "3.11.2026,", "03-11-2026,", "30.11.2026,DMY", "11/30/2026,MDY"})
    void twoNumbersAndAYear(String text, DateOrder evidence) {
        DateText.Numbers numbers = (DateText.Numbers) DateText.of(text).orElseThrow();
        assertThat(numbers.evidence().orElse(null)).isEqualTo(evidence);
        if (evidence == null) {
            assertThat(numbers.in(DateOrder.DMY)).contains(DAY);
            assertThat(numbers.in(DateOrder.MDY)).contains(LocalDate.of(2026, 3, 11));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/05/2026", "5.5.2026"})
    void whereTheOrderDoesNotMatter(String text) {
        assertThat(DateText.of(text)).contains(new DateText.Clear(LocalDate.of(2026, 5, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年12月", "2026-12", "2026/12", "2026.12"})
    void aMonth(String text) {
        assertThat(DateText.of(text)).contains(new DateText.MonthAlone(YearMonth.of(2026, 12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"46329", "46329.5"})
    void theNumberOfADay(String text) {
        assertThat(DateText.of(text)).contains(new DateText.Counted(DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-02-30",
                "2026年13月3日",
                "30.02.2026",
                "13/13/2026",
                "3/11/26",
                "11月3日",
                "星期二",
                "下周二",
                "Tue 2026",
                "2026年11月 星期二 3日",
                "2026",
                "12345",
                "99999",
                "2026-11-03 to 2026-12-01",
                "2026-13",
                "Foo 3, 2026",
                "2026Q4"
            })
    void whatIsNoDate(String text) {
        assertThat(DateText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"d.M.yyyy,DMY", "dd/mm/yyyy,DMY", "TT.MM.JJJJ,DMY", "MM/DD/YYYY,MDY", "m/d/yy,MDY", "dmy,DMY"})
    void formsOfTheOption(String form, DateOrder order) {
        assertThat(DateOrder.of(form)).contains(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yyyy-mm-dd", "d", "us"})
    void whatIsNoForm(String form) {
        assertThat(DateOrder.of(form)).isEmpty();
    }
}
