package org.gongkai.document.safety;

import java.util.List;
import org.gongkai.platform.Message;

/** Whether a file may be taken in; words are in the bundle {@code messages.safety}. */
public sealed interface Verdict {

    /**
     * @param kind as found in the content
     * @param name cleaned, with the ending of its kind
     * @param remarks what was mended
     */
    record Fine(FileKind kind, String name, List<Message> remarks) implements Verdict {

        public Fine {
            remarks = List.copyOf(remarks);
        }
    }

    record Refused(Message why) implements Verdict {}
}
