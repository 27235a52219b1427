package org.gongkai.publication.imports;

import java.util.List;
import org.gongkai.publication.Attachment;

/** The files that rows name: bodies and attachments. */
interface Beside {

    /** The body from the file that the row names; blank when it names none. */
    String body(SourceRow row, List<RowFault> faults);

    List<Attachment> attachments(SourceRow row, List<RowFault> faults);
}
