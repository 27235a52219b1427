package org.gongkai.document;

import java.util.Optional;

/** A place in a sheet such as B7, counted from 0. */
record SheetReference(int row, int column) {

    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    static Optional<SheetReference> of(String text) {
        var at = 0;
        var column = 0;
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && column < LAST_COLUMN) {
            column = column * 26 + text.charAt(at) - 'A' + 1;
            at++;
        }
        var row = Numbers.integer(text.substring(at), 0);
        return column < 1 || column > LAST_COLUMN || row < 1 || row > LAST_ROW
                ? Optional.empty()
                : Optional.of(new SheetReference(row - 1, column - 1));
    }
}
