package org.gongkai.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Section;

/** Cuts the sections of a report into sentences, putting lines together that a page break or a text file cut apart. */
final class Sentences {

    private static final Pattern HEADING =
            Pattern.compile("^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\\d{1,2}[、.．)）])");
    private static final Pattern ABOUT_REQUESTS = Pattern.compile("依法?申请|公开申请|申请公开");

    /** A shorter line that ends without a stop is a heading. */
    private static final int SHORTEST_BROKEN_LINE = 15;

    private final List<Sentence> sentences = new ArrayList<>();
    private boolean aboutRequests;

    private Sentences() {}

    static List<Sentence> of(Narrative narrative) {
        var all = new ArrayList<Sentence>();
        for (var section : Section.values()) {
            all.addAll(of(section, narrative.of(section)));
        }
        return all;
    }

    static List<Sentence> of(Section section, List<String> paragraphs) {
        var cut = new Sentences();
        var number = 0;
        for (var paragraph : joined(paragraphs)) {
            cut.paragraph(section, number++, paragraph);
        }
        return cut.sentences;
    }

    private void paragraph(Section section, int number, String paragraph) {
        var start = 0;
        for (var i = 0; i <= paragraph.length(); i++) {
            if (i == paragraph.length() || isEnd(paragraph.charAt(i))) {
                var end = Math.min(i + 1, paragraph.length());
                sentence(section, number, paragraph.substring(start, end));
                start = end;
            }
        }
    }

    private void sentence(Section section, int number, String printed) {
        var text = printed.strip();
        if (text.isEmpty()) {
            return;
        }
        if (HEADING.matcher(text).find()) {
            aboutRequests = false;
        }
        var sentence = new Sentence(section, number, Prose.of(text), aboutRequests);
        sentences.add(sentence);
        aboutRequests |= ABOUT_REQUESTS.matcher(sentence.text()).find();
    }

    private static List<String> joined(List<String> lines) {
        var paragraphs = new ArrayList<String>();
        var paragraph = new StringBuilder();
        var broken = false;
        for (var each : lines.stream().flatMap(String::lines).toList()) {
            var line = each.strip();
            if (!paragraph.isEmpty() && !(broken && !HEADING.matcher(line).find())) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(line);
            broken = line.length() >= SHORTEST_BROKEN_LINE && !isStop(line.charAt(line.length() - 1));
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static boolean isStop(char c) {
        return isEnd(c) || c == '；' || c == ';' || c == '：' || c == ':' || c == '.';
    }

    static boolean isEnd(char c) {
        return c == '。' || c == '！' || c == '？' || c == '!' || c == '?';
    }
}
