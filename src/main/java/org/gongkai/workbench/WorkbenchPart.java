package org.gongkai.workbench;

import org.gongkai.platform.Power;

/** An entry of the navigation; shown to whoever holds the power its pages need. */
public interface WorkbenchPart {

    Area area();

    /** Words of the entry, in the language of the staff pages. */
    String title();

    /** Address of its first page. */
    String path();

    Power needs();

    /** Where it stands in its area, the least first: what people do every day before what they set up once. */
    default int place() {
        return 100;
    }
}
