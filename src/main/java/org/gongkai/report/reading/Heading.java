package org.gongkai.report.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.Section;
import org.gongkai.report.reading.LabelText.Numbering;
import org.gongkai.report.reading.LabelText.Numbering.Style;

/**
 * A line that heads a section.
 *
 * @param printed the heading as printed, without what follows on the same line
 * @param isPrescribed whether it is the prescribed heading, but for spaces, punctuation and a number left out
 * @param rest text after the heading on the same line
 */
record Heading(Section section, String printed, boolean isPrescribed, String rest) {

    private static final int LONGEST = 48;

    /** Titles in use beside those of the form; the body of the notice words some differently. */
    private static final Map<Section, List<String>> OTHER_TITLES = Map.of(
            Section.DISPUTES, List.of("因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
            Section.PROBLEMS, List.of("政府信息公开工作存在的主要问题及改进情况"),
            Section.PROACTIVE, List.of("行政机关主动公开政府信息情况"),
            Section.REQUESTS, List.of("行政机关收到和处理政府信息公开申请情况"));

    private static final Map<Section, String> TITLES = Map.copyOf(words());

    static Optional<Heading> of(String line) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        var text = LabelText.of(line.length() > 4 * LONGEST ? line.substring(0, 4 * LONGEST) : line);
        if (text.words().length() <= LONGEST) {
            var whole = whole(line, text);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return withText(line, text);
    }

    private static Optional<Heading> whole(String line, LabelText text) {
        var best = Optional.<Heading>empty();
        var most = 0.0;
        var words = withoutPageNumber(text.words());
        for (var section : Section.values()) {
            var likeness = likeness(section, words);
            if (likeness > most && likeness >= needed(section, text.numbering())) {
                most = likeness;
                best = Optional.of(new Heading(section, line.strip(), isPrescribed(section, text, words), ""));
            }
        }
        return best;
    }

    /** “总体情况……3” in a table of contents. */
    private static String withoutPageNumber(String words) {
        return words.replaceAll("\\d{1,3}$", "");
    }

    private static boolean isPrescribed(Section section, LabelText text, String words) {
        var number = text.numbering();
        return words.equals(title(section))
                && (number.style() == Style.NONE || number.style() == Style.PART && number.value() == ordinal(section));
    }

    private static double likeness(Section section, String words) {
        var likeness = plain(words, title(section));
        for (var other : OTHER_TITLES.getOrDefault(section, List.of())) {
            likeness = Math.max(likeness, plain(words, LabelText.allWords(other)));
        }
        return likeness;
    }

    private static double plain(String words, String title) {
        return Math.abs(words.length() - title.length()) > title.length() ? 0 : Similarity.of(words, title);
    }

    /** How alike a line must be: less when its number is the section's own. */
    private static double needed(Section section, Numbering numbering) {
        var isOwn = numbering.value() == ordinal(section);
        return switch (numbering.style()) {
            case PART -> isOwn ? 0.5 : 0.9;
            case GROUP, ITEM -> isOwn ? 0.9 : 2;
            case NONE -> 0.95;
        };
    }

    /** A heading with the section's number and exact title, and text after it. */
    private static Optional<Heading> withText(String line, LabelText text) {
        if (text.numbering().style() != Style.PART) {
            return Optional.empty();
        }
        return Arrays.stream(Section.values())
                .filter(section -> ordinal(section) == text.numbering().value()
                        && text.words().startsWith(title(section)))
                .findFirst()
                .map(section -> {
                    var end = end(line, section);
                    return new Heading(section, line.substring(0, end).strip(), true, rest(line.substring(end)));
                });
    }

    /** Index in the line after the number and title. */
    private static int end(String line, Section section) {
        var left = 1 + title(section).length();
        for (var i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.charAt(i)) && --left == 0) {
                return i + 1;
            }
        }
        return line.length();
    }

    private static String rest(String text) {
        return text.replaceFirst("^[\\s\\u3000。．.：:，,、）)]+", "").strip();
    }

    private static String title(Section section) {
        return TITLES.getOrDefault(section, "");
    }

    private static int ordinal(Section section) {
        return section.ordinal() + 1;
    }

    private static Map<Section, String> words() {
        var words = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            words.put(section, LabelText.allWords(section.title()));
        }
        return words;
    }
}
