package vn.vanhoacongso.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** As whom the server's programs run: PostgreSQL refuses root, so root lends them another identity. */
record ServerUser(List<String> prefix, int uid) {

    private static final int SAME = -1;
    private static final int NOBODY = 65534;

    static ServerUser current() {
        if (!isRoot()) {
            return new ServerUser(List.of(), SAME);
        }
        if (Command.output(List.of("unshare", "-U", "id", "-u"))
                .filter(id -> !id.equals("0"))
                .isPresent()) {
            return new ServerUser(
                    List.of("unshare", "-U"), 0); // outside its namespace it stays root: files stay root's
        }
        return new ServerUser(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"), NOBODY);
    }

    private static boolean isRoot() {
        return Platform.current().isLinux()
                && Command.output(List.of("id", "-u")).filter("0"::equals).isPresent();
    }

    List<String> command(List<String> words) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return all;
    }

    /** Hands a file, or a folder with all in it, to the user of the server. */
    void own(Path path) throws IOException {
        if (uid == SAME || Files.getAttribute(path, "unix:uid").equals(uid)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (var one : all.toList()) {
                Files.setAttribute(one, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(one, "unix:gid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    void requireReach(Path folder) {
        if (uid != SAME
                && Command.output(command(List.of("test", "-x", folder.toString())))
                        .isEmpty()) {
            throw new UnusableDatabaseException(
                    "PostgreSQL does not run as root, and the user it runs as cannot reach the folder %s."
                            .formatted(folder),
                    "Choose a folder that every user may pass through, for example "
                            + "--portal.home=/var/lib/van-hoa-cong-so, or start the portal as an ordinary user.");
        }
    }
}
