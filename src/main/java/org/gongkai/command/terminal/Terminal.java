package org.gongkai.command.terminal;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param columns width that text is fitted to
 * @param colour whether to use colours
 */
public record Terminal(PrintStream out, int columns, boolean colour) {

    /** No table can be read below this width. */
    public static final int NARROWEST = 60;

    public Terminal {
        columns = Math.max(columns, NARROWEST);
    }

    public String paint(Ink ink, String text) {
        return colour ? ink.on(text) : text;
    }

    public void line(String text) {
        out.print(text);
        out.print('\n');
    }

    public void line() {
        line("");
    }

    /** Hands on what was printed; false when nobody reads it any more. */
    public boolean flush() {
        return !out.checkError();
    }
}
