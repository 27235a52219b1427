package org.gongkai.document.page;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;
import org.jspecify.annotations.Nullable;

/** Joins the lines that one paragraph was broken into, over page breaks too. */
final class Paragraphs {

    /** Lines further apart than so many of their heights belong to different paragraphs. */
    private static final double FAR = 2.5;

    /** What the sections of a report begin with. */
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]");

    private final TextArea area;
    private final List<Block> blocks;
    private final StringBuilder text = new StringBuilder();
    private @Nullable TextLine last;
    private boolean pageTurned;

    Paragraphs(TextArea area, List<Block> blocks) {
        this.area = area;
        this.blocks = blocks;
    }

    void add(TextLine line) {
        if (last != null && !goesOn(last, line)) {
            end();
        }
        append(line.text());
        last = line;
        pageTurned = false;
    }

    /** Text that is a paragraph by itself. */
    void addWhole(String whole) {
        end();
        if (!whole.isBlank()) {
            blocks.add(new Paragraph(whole.replace("\n", "")));
        }
    }

    void turnPage() {
        pageTurned = true;
    }

    void end() {
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text.toString().strip()));
        }
        text.setLength(0);
        last = null;
    }

    private boolean goesOn(TextLine before, TextLine line) {
        if (Math.abs(before.size() - line.size()) > 0.15 * before.size()) {
            return false;
        }
        if (!pageTurned && line.box().top() - before.box().bottom() > FAR * before.size()) {
            return false;
        }
        return isTitleOverTwoLines(before, line)
                || !HEADING.matcher(line.text()).lookingAt()
                        && area.isFull(before.box())
                        && !area.isIndented(line.box());
    }

    private boolean isTitleOverTwoLines(TextLine before, TextLine line) {
        return before.size() > 1.15 * area.size() && area.isCentred(before.box()) && area.isCentred(line.box());
    }

    private void append(String line) {
        if (!text.isEmpty() && isLatin(text.codePointBefore(text.length())) && isLatin(line.codePointAt(0))) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean isLatin(int point) {
        return point < 0x250 && Character.isLetterOrDigit(point);
    }
}
