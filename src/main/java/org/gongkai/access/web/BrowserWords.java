package org.gongkai.access.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a User-Agent header says, in names a reader knows. */
final class BrowserWords {

    /** The more particular first: each names the plainer ones too. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("Firefox", "Firefox"),
            new Mark("Chrome", "Chrome"),
            new Mark("Safari", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Windows", "Windows"),
            new Mark("HarmonyOS", "HarmonyOS"),
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Mac OS", "macOS"),
            new Mark("Linux", "Linux"));

    private BrowserWords() {}

    private record Mark(String token, String name) {}

    /** Such as Edge · Windows; the header itself when it names nothing known. */
    static String of(String header) {
        var known = Stream.of(first(BROWSERS, header), first(SYSTEMS, header))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return known.isEmpty() ? header : known;
    }

    private static Optional<String> first(List<Mark> marks, String header) {
        return marks.stream()
                .filter(mark -> header.contains(mark.token()))
                .map(Mark::name)
                .findFirst();
    }
}
