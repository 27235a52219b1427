package org.gongkai.publication.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Lists that came as paragraphs: Word and WPS paste each entry with its mark as text and its level in the style.
 *
 * <p>Bullets and plain numbers become lists. Marks such as “（一）” and “第一条” stay words, since other places refer to them by these words.
 */
// Two elements of a page may look alike; asked is whether it is this very one.
@SuppressWarnings("ReferenceEquality")
final class WordLists {

    static final String KIND = "data-list";
    private static final String LEVEL = "data-level";
    private static final String START = "data-start";

    private static final Evaluator LISTED = Selector.evaluatorOf("[" + KIND + "]");
    private static final Evaluator ENTRY = Selector.evaluatorOf("p[" + KIND + "]");
    private static final Evaluator BULLETED = Selector.evaluatorOf("p[" + KIND + "=ul]");
    private static final Evaluator WORD_STYLE = Selector.evaluatorOf("[style*=mso-list]");
    private static final Evaluator WORD_ENTRY = Selector.evaluatorOf("p[style*=mso-list]");
    private static final Evaluator PARAGRAPH = Selector.evaluatorOf("p");

    private static final Pattern LEVEL_STYLE = Pattern.compile("mso-list\\s*:[^;]*level([1-9])");
    private static final Pattern IGNORED = Pattern.compile("mso-list\\s*:\\s*ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("([1-9][0-9]{0,3})[.．]?");
    private static final Pattern MARK_FONT = Pattern.compile("wingdings|symbol|webdings", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPED_BULLET =
            Pattern.compile("^[·•●■□◆◇▪‣➢\\x{F000}-\\x{F0FF}][ \\t\\x{00A0}\\x{3000}]*");

    private WordLists() {}

    /** Notes in attributes what the styles say, before they go. */
    static void mark(Element body) {
        body.select(LISTED).removeAttr(KIND);
        for (var paragraph : body.select(WORD_ENTRY)) {
            var level = LEVEL_STYLE.matcher(paragraph.attr("style"));
            var mark = paragraph.select(WORD_STYLE).stream()
                    .filter(each -> each != paragraph
                            && IGNORED.matcher(each.attr("style")).find())
                    .findFirst();
            if (level.find() && mark.isPresent()) {
                mark(paragraph, mark.get(), level.group(1));
            }
        }
    }

    private static void mark(Element paragraph, Element mark, String level) {
        var text = mark.text().replace('\u00a0', ' ').strip();
        var number = PLAIN_NUMBER.matcher(text);
        if (number.matches()) {
            paragraph.attr(KIND, "ol").attr(START, number.group(1));
        } else if (MARK_FONT.matcher(paragraph.html()).find()
                || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            paragraph.attr(KIND, "ul");
        } else {
            return;
        }
        paragraph.attr(LEVEL, level);
        mark.remove();
    }

    static void build(Element body) {
        typed(body);
        for (var first = body.selectFirst(ENTRY); first != null; first = body.selectFirst(ENTRY)) {
            buildFrom(first);
        }
    }

    /** Two or more paragraphs in a row that begin with a bullet. */
    private static void typed(Element body) {
        for (var paragraph : body.select(PARAGRAPH)) {
            if (beginsWithBullet(paragraph)
                    && (isTyped(paragraph.previousElementSibling()) || isTyped(paragraph.nextElementSibling()))) {
                paragraph.attr(KIND, "ul").attr(LEVEL, "1");
            }
        }
        for (var paragraph : body.select(BULLETED)) {
            if (paragraph.childNodeSize() > 0 && paragraph.childNode(0) instanceof TextNode text) {
                text.text(
                        TYPED_BULLET.matcher(text.getWholeText().stripLeading()).replaceFirst(""));
            }
        }
    }

    private static boolean isTyped(@org.jspecify.annotations.Nullable Element paragraph) {
        return paragraph != null
                && paragraph.tagName().equals("p")
                && (paragraph.hasAttr(KIND) || beginsWithBullet(paragraph));
    }

    private static boolean beginsWithBullet(Element paragraph) {
        return paragraph.childNodeSize() > 0
                && paragraph.childNode(0) instanceof TextNode text
                && TYPED_BULLET.matcher(text.getWholeText().stripLeading()).find();
    }

    private record Open(int level, Element list) {}

    private static void buildFrom(Element first) {
        Deque<Open> open = new ArrayDeque<>();
        for (var paragraph = first; paragraph != null && paragraph.hasAttr(KIND); ) {
            var next = paragraph.nextElementSibling();
            var level = Integer.parseInt(paragraph.attr(LEVEL));
            while (!open.isEmpty() && open.getFirst().level() > level) {
                open.pop();
            }
            if (open.isEmpty() || open.getFirst().level() < level || isOther(open.getFirst(), paragraph)) {
                begin(open, paragraph, level);
            }
            var entry = open.getFirst().list().appendElement("li");
            entry.appendChildren(paragraph.childNodes());
            paragraph.remove();
            paragraph = next;
        }
    }

    private static boolean isOther(Open open, Element paragraph) {
        return !open.list().tagName().equals(paragraph.attr(KIND));
    }

    private static void begin(Deque<Open> open, Element paragraph, int level) {
        var list = new Element(paragraph.attr(KIND));
        if (paragraph.hasAttr(START) && !paragraph.attr(START).equals("1")) {
            list.attr("start", paragraph.attr(START));
        }
        if (!open.isEmpty() && open.getFirst().level() == level) {
            open.pop();
        }
        if (open.isEmpty()) {
            paragraph.before(list);
        } else {
            java.util.Objects.requireNonNull(open.getFirst().list().lastElementChild())
                    .appendChild(list);
        }
        open.push(new Open(level, list));
    }
}
