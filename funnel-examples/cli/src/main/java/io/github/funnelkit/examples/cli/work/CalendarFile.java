package io.github.funnelkit.examples.cli.work;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.github.funnelkit.examples.cli.files.NewFile;
import io.github.funnelkit.examples.cli.output.TerminalText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * A calendar of the agreed next actions: one whole day for each customer that has one. Written again, an event replaces the
 * one of before, as it has the same identifier.
 *
 * @param file where it is written
 */
public record CalendarFile(Path file) {

    private static final String PRODUCT = "-//funnelkit//funnel week//EN";

    void write(List<WeekRow> rows, LocalDate asOf, Locale language) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        for (WeekRow row : rows) {
            row.item().agreed().ifPresent(day -> calendar.addEvent(event(row, day, asOf)));
        }
        try (NewFile written = NewFile.at(file)) {
            written.write(Biweekly.write(calendar).go());
            written.complete();
        }
    }

    private static VEvent event(WeekRow row, LocalDate day, LocalDate asOf) {
        VEvent event = new VEvent();
        event.setUid("next-action-" + hex(row.item().customer()) + "@funnelkit");
        event.setDateTimeStamp(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(new DateStart(date(day)));
        event.setDateEnd(new DateEnd(date(day.plusDays(1))));
        event.setSummary(TerminalText.oneLine(row.name()));
        event.setDescription(TerminalText.oneLine(
                row.step().isEmpty() ? row.item().customer() : row.item().customer() + ": " + row.step()));
        if (!row.item().owner().isEmpty()) {
            event.addCategories(TerminalText.oneLine(row.item().owner()));
        }
        return event;
    }

    /** A day of the calendar, whatever the zone. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** An id may hold any letter; an identifier may not. */
    private static String hex(String id) {
        StringBuilder hex = new StringBuilder();
        id.chars().forEach(letter -> hex.append(Integer.toHexString(letter)));
        return hex.toString();
    }
}
