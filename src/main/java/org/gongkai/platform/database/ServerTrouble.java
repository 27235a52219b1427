package org.gongkai.platform.database;

import java.nio.file.Path;
import org.gongkai.platform.StartFailure;

/** Finds in what the database server wrote the trouble its operator can mend. */
final class ServerTrouble {

    private ServerTrouble() {}

    static StartFailure in(String output, Path folder) {
        if (output.contains("No space left on device")) {
            return new StartFailure("disk-full", folder);
        }
        if (output.contains("Permission denied") || output.contains("AccessDeniedException")) {
            return new StartFailure("folder-not-writable", folder);
        }
        return new StartFailure("server-does-not-start", folder, output.strip());
    }

    static boolean isPortTaken(String output) {
        return output.contains("Address already in use") || output.contains("could not create any TCP/IP sockets");
    }
}
