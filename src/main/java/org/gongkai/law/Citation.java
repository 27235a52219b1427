package org.gongkai.law;

/**
 * A place in a legal text, printed as officials cite it.
 *
 * @param part article or part within the source, as printed; empty for the whole text
 */
public record Citation(Source source, String part) {

    /** The form used in letters and findings: document number, or the title for a statute, then the part. */
    @Override
    public String toString() {
        var name = source.isStatute() ? "《" + source.title() + "》" : source.documentNumber();
        return part.isEmpty() ? name : name + separator() + part;
    }

    /** A bare number such as “一（二）” would run into the document number before it. */
    private String separator() {
        return part.startsWith("第") || part.startsWith("附件") ? "" : " ";
    }
}
