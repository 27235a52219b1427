package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;

/** Takes down the pictures of a Word document as its body is read. */
final class WordPictures {

    private final boolean wanted;
    private final List<Shown> shown = new ArrayList<>();
    private String description = "";

    /** @param relation by which the body names the part that holds the picture */
    record Shown(String relation, String description) {}

    private WordPictures(boolean wanted) {
        this.wanted = wanted;
    }

    static WordPictures wanted() {
        return new WordPictures(true);
    }

    static WordPictures leftOut() {
        return new WordPictures(false);
    }

    /** What is said of the picture that comes next: by the drawing, and where that says nothing by the picture in it. */
    void describe(String words, boolean isDrawing) {
        if (isDrawing || description.isEmpty()) {
            description = Texts.line(words);
        }
    }

    /** The sign that is set in its place; empty for none. */
    String show(String relation) {
        if (!wanted || relation.isEmpty() || shown.size() == Pictured.MOST) {
            return "";
        }
        shown.add(new Shown(relation, description));
        description = "";
        return Pictured.sign(shown.size() - 1);
    }

    /** Text of the file, which sets no signs. */
    String text(String text) {
        return wanted && text.codePoints().anyMatch(WordPictures::isSign)
                ? text.codePoints()
                        .filter(character -> !isSign(character))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isSign(int character) {
        return Pictured.picture(character).isPresent();
    }

    List<Shown> shown() {
        return shown;
    }
}
