package org.gongkai.report.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.platform.Message;
import org.gongkai.platform.StoredJson;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Severity;
import org.jspecify.annotations.Nullable;

/** A finding as JSON: its words as key and arguments, so that each reader gets them in his language. */
record StoredFinding(
        Rule rule,
        Severity severity,
        String place,
        String message,
        List<String> arguments,
        @Nullable String expected,
        @Nullable String found) {

    static StoredFinding of(Finding finding) {
        return new StoredFinding(
                finding.rule(),
                finding.severity(),
                finding.place().path(),
                finding.message().key(),
                finding.message().arguments().stream().map(Object::toString).toList(),
                finding.expected().orElse(null),
                finding.found().orElse(null));
    }

    static String write(List<Finding> findings) {
        return StoredJson.write(findings.stream().map(StoredFinding::of).toList());
    }

    static List<Finding> list(String json) {
        return Arrays.stream(StoredJson.read(json, StoredFinding[].class))
                .map(StoredFinding::finding)
                .toList();
    }

    private Finding finding() {
        return new Finding(
                rule,
                severity,
                new Place(place),
                Message.of(message, arguments.toArray()),
                Optional.ofNullable(expected),
                Optional.ofNullable(found));
    }
}
