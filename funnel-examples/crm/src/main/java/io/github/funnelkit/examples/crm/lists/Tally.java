package io.github.funnelkit.examples.crm.lists;

import java.util.ArrayList;
import java.util.List;

/** Counts what comes of the rows of a list. */
final class Tally {

    private static final int MOST_LINES = 200;

    private int opened;
    private int changed;
    private int same;
    private final List<String> rejected = new ArrayList<>();
    private final List<ImportReport.Remark> remarks = new ArrayList<>();

    void count(RowImport row) {
        if (row.isOpened()) {
            opened++;
        } else if (row.isChanged()) {
            changed++;
        } else if (row.isKnown()) {
            same++;
        }
        row.rejected().forEach(this::reject);
        row.remarks().forEach(this::remark);
    }

    void reject(String words) {
        if (rejected.size() < MOST_LINES) {
            rejected.add(words);
        }
    }

    void remark(ImportReport.Remark remark) {
        if (remarks.size() < MOST_LINES) {
            remarks.add(remark);
        }
    }

    int rows() {
        return opened + changed + same;
    }

    ImportReport report(String file, String stopped) {
        return new ImportReport(file, opened, changed, same, List.copyOf(rejected), List.copyOf(remarks), stopped);
    }
}
