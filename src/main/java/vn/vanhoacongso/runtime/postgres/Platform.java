package vn.vanhoacongso.runtime.postgres;

import java.util.Locale;

/** The operating system and processor, as the archives of PostgreSQL name them. */
record Platform(String system, String processor) {

    static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Platform of(String name, String arch) {
        var lower = name.toLowerCase(Locale.ROOT);
        var system = lower.startsWith("mac") ? "darwin" : lower.startsWith("windows") ? "windows" : "linux";
        var processor = arch.equals("aarch64") || arch.equals("arm64") ? "arm_64" : "x86_64";
        return new Platform(system, processor);
    }

    boolean isLinux() {
        return system.equals("linux");
    }

    boolean isWindows() {
        return system.equals("windows");
    }

    String archive() {
        return "/postgres-%s-%s.txz".formatted(system, processor);
    }

    String program(String name) {
        return isWindows() ? name + ".exe" : name;
    }
}
