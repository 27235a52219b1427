package org.gongkai.document.safety;

import java.util.regex.Pattern;
import org.gongkai.document.safety.MetadataRemoval.NotTheSame;

/** The elements of an OFD file's first part that name who made it and with what. */
final class OfdAuthors {

    private static final Pattern TAG =
            Pattern.compile("<(/?)((?:\\w{1,20}:)?(?:Author|Creator|CreatorVersion|CustomDatas))\\b[^<>]*>");

    private OfdAuthors() {}

    /** The part without them. From tag to tag and never back: looking for each end anew would take for ever where none has one. */
    static String without(String part) throws NotTheSame {
        var rest = new StringBuilder(part.length());
        var kept = 0;
        var inside = "";
        for (var tag = TAG.matcher(part); tag.find(); ) {
            var isEnd = !tag.group(1).isEmpty();
            if (inside.isEmpty() && !isEnd) {
                rest.append(part, kept, tag.start());
                kept = tag.end();
                inside = tag.group().endsWith("/>") ? "" : tag.group(2);
            } else if (isEnd && tag.group(2).equals(inside)) {
                kept = tag.end();
                inside = "";
            }
        }
        if (!inside.isEmpty()) {
            throw new NotTheSame();
        }
        return rest.append(part, kept, part.length()).toString();
    }
}
