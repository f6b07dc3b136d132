package app.gegenwind.scenario.internal;

import app.gegenwind.scenario.Finding;
import java.util.ArrayList;
import java.util.List;

/** Whether the findings of a mutant keep what the catalogue promises: each in its place, on one line, none a fault of the reader. */
record WhatWasFound(FuzzBase.Read read, String file, String[] lines, List<String> complaints) {
    private static final int LONGEST_MESSAGE = 2_000;

    static WhatWasFound in(FuzzBase.Read read, Mutant mutant) {
        String[] lines = read.files().getOrDefault(mutant.file(), "").split("\n", -1);
        WhatWasFound found = new WhatWasFound(read, mutant.file(), lines, new ArrayList<>());
        found.checkVerdict();
        read.findings().forEach(found::check);
        return found;
    }

    private void checkVerdict() {
        boolean broken = read.findings().stream().anyMatch(Finding::isError);
        if (broken == read.bundle().isPresent()) {
            complaints.add(broken ? "played in spite of an error" : "refused without an error");
        }
    }

    private void check(Finding finding) {
        if (finding.code().equals("GW010")) {
            complaints.add(finding.message());
        }
        if (!hasItsPlace(finding)) {
            complaints.add("no such place: " + finding);
        }
        if (finding.message().length() > LONGEST_MESSAGE
                || finding.message().chars().anyMatch(Character::isISOControl)) {
            complaints.add(finding.code() + " is not one line to read: "
                    + finding.message().length() + " signs");
        }
    }

    /** Only a file that is not there has no lines; one that cannot be read has lines nobody counts. */
    private boolean hasItsPlace(Finding finding) {
        boolean there = read.files().containsKey(finding.file());
        if (finding.line() == 0) {
            return !there && finding.column() == 0;
        }
        if (!finding.file().equals(file)) {
            return there;
        }
        return !there || (finding.line() <= lines.length && isWithin(finding.column(), lines[finding.line() - 1]));
    }

    /** Just behind the last sign is a place, too. */
    private static boolean isWithin(int column, String line) {
        return column >= 1 && column <= line.codePointCount(0, line.length()) + 1;
    }
}
