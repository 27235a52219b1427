package org.gongkai.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.platform.StartFailure;

/**
 * Whose rights the database server runs with. PostgreSQL refuses root, so under root it gets a user namespace of its own, or, where none may
 * be made, the account that owns nothing.
 *
 * @param prefix put before each command
 * @param owner the user that must own the server's files, where it is not the one that runs this process
 */
record ServerAccount(List<String> prefix, OptionalInt owner) {

    private static final int NOBODY = 65_534;

    static ServerAccount ofThisProcess() {
        if (!isRoot()) {
            return new ServerAccount(List.of(), OptionalInt.empty());
        }
        var namespace = List.of("unshare", "--user", "--map-user=1000", "--map-group=1000");
        if (works(namespace)) {
            return new ServerAccount(namespace, OptionalInt.empty());
        }
        var nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(nobody)) {
            return new ServerAccount(nobody, OptionalInt.of(NOBODY));
        }
        throw new StartFailure("root-refused");
    }

    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Gives a file or a folder to the server, where the server is somebody else. */
    void own(Path path) throws IOException {
        if (owner.isPresent()) {
            Files.setAttribute(path, "unix:uid", owner.getAsInt());
            Files.setAttribute(path, "unix:gid", owner.getAsInt());
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException noSuchFolder) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return Program.run(command, "").succeeded();
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
