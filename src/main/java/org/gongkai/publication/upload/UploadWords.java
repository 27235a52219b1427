package org.gongkai.publication.upload;

import java.util.List;
import org.gongkai.platform.Message;
import org.gongkai.workbench.Words;

/** The words about files that were brought, taken over or previewed, for pages of staff. */
public final class UploadWords {

    static final Words WORDS = Words.in("upload");
    private static final List<Words> BUNDLES = List.of(WORDS, Words.in("safety"), Words.in("document"));

    private UploadWords() {}

    public static String of(Message message) {
        return BUNDLES.stream()
                .filter(words -> words.has(message.key()))
                .findFirst()
                .orElse(WORDS)
                .of(message.key(), message.arguments().toArray());
    }

    /** What to tell about a file that was not taken; empty for one that was. */
    public static List<String> faults(List<Taking> takings) {
        return takings.stream().flatMap(each -> fault(each).stream()).toList();
    }

    private static List<String> fault(Taking taking) {
        return switch (taking) {
            case Taking.Taken taken -> List.of();
            case Taking.Refused(var name, var why) -> List.of(WORDS.of("upload.refused", name, of(why)));
            case Taking.Unfinished(var name) -> List.of(WORDS.of("upload.unfinished", name));
            case Taking.Gone() -> List.of(WORDS.of("upload.gone"));
        };
    }

    /** What was mended about files that were taken, each with its file's name. */
    public static List<String> remarks(List<Taking> takings) {
        return takings.stream()
                .filter(Taking.Taken.class::isInstance)
                .map(Taking.Taken.class::cast)
                .flatMap(taken ->
                        taken.remarks().stream().map(remark -> WORDS.of("upload.refused", taken.name(), of(remark))))
                .toList();
    }
}
