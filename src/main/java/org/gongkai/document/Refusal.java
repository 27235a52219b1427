package org.gongkai.document;

import java.util.Locale;
import org.gongkai.platform.Message;

/** Why a file is not read; the words stand in the bundle under {@code document.} and the name in lower case. */
enum Refusal {
    NOT_FOUND,
    FOLDER,
    NOT_A_FILE,
    NO_PERMISSION,
    NOT_LOADED,
    EMPTY,
    TOO_LARGE,
    UNKNOWN_KIND,
    PICTURE,
    ENCRYPTED,
    OLD_OFFICE,
    RICH_TEXT,
    ARCHIVE,
    STRUCTURED,
    BROKEN,
    BOMB,
    TOO_MANY_PARTS,
    TOO_MANY_SHEETS,
    TOO_MANY_CELLS,
    TOO_MUCH_TEXT,
    LONG_CELL,
    TOO_DEEP,
    TOO_SLOW;

    /**
     * @param figure the limit that was reached, when there is one
     */
    UnreadableDocumentException of(String... figure) {
        return new UnreadableDocumentException(Message.of(key(), (Object[]) figure));
    }

    UnreadableDocumentException of(Throwable cause) {
        return new UnreadableDocumentException(Message.of(key()), cause);
    }

    String key() {
        return "document." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
