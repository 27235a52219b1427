package org.gongkai.publication.file;

import org.gongkai.platform.Message;

/** How a file can be seen without a program for it. */
public sealed interface Preview {

    /** @param html sound HTML without a head, to stand in a page of ours */
    record Page(String html) implements Preview {}

    /** The browser shows the file itself. */
    record ByBrowser() implements Preview {}

    /** @param why words of the bundle {@code messages.document} or {@code messages.upload} */
    record NotPossible(Message why) implements Preview {}
}
