package org.gongkai.platform.start;

import java.util.Arrays;
import java.util.Comparator;
import org.gongkai.platform.Setting;

/** The setting an unknown name was probably meant to be. */
final class NearestName {

    private NearestName() {}

    static Setting to(String unknown) {
        return Arrays.stream(Setting.values())
                .min(Comparator.comparingInt(setting -> distance(unknown, setting.name())))
                .orElseThrow();
    }

    /** Levenshtein's: how many letters must be added, dropped or changed. */
    static int distance(String left, String right) {
        var above = new int[right.length() + 1];
        Arrays.setAll(above, column -> column);
        for (var row = 1; row <= left.length(); row++) {
            var current = new int[right.length() + 1];
            current[0] = row;
            for (var column = 1; column <= right.length(); column++) {
                var changed = above[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(changed, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[right.length()];
    }
}
