package vn.vanhoacongso.trial;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanhoacongso.PortalApplication;

/** The real portal in a Java machine of its own, which a test may end as roughly as it likes. */
public final class PortalProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final int port;

    private PortalProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts it without the classes of the tests, except those that are named as additional sources of beans. */
    public static PortalProcess start(Path folder, int port, List<String> options, Class<?>... sources)
            throws IOException {
        var words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(folder, sources),
                PortalApplication.class.getName(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--management.server.port=-1",
                "--portal.home=" + folder.resolve("home").toAbsolutePath(),
                "--portal.postgres.port=0"));
        if (sources.length > 0) {
            words.add("--spring.main.sources="
                    + Arrays.stream(sources).map(Class::getName).collect(Collectors.joining(",")));
        }
        words.addAll(options);
        var log = folder.resolve("portal.log");
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new PortalProcess(process, log, port);
    }

    public static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static String classPath(Path folder, Class<?>... sources) throws IOException {
        var own = Files.createDirectories(folder.resolve("classes"));
        for (var source : sources) {
            copy(source, own);
        }
        return Stream.concat(
                        Stream.of(own.toString()),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> !entry.endsWith("test-classes")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The class with those nested in it. */
    private static void copy(Class<?> source, Path target) throws IOException {
        var root = Path.of("target", "test-classes");
        var file = root.resolve(source.getName().replace('.', '/') + ".class");
        var folder =
                Files.createDirectories(target.resolve(root.relativize(file)).resolveSibling(""));
        try (var all = Files.newDirectoryStream(file.resolveSibling(""), source.getSimpleName() + "{,$*}.class")) {
            for (var one : all) {
                Files.write(folder.resolve(one.getFileName()), Files.readAllBytes(one));
            }
        }
    }

    public PortalProcess awaitReady() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var signIn = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/dang-nhap"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The portal did not start; read " + log);
            }
            try {
                if (client.send(signIn, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return this;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The portal took too long; read " + log);
    }

    /** As the power switch does: no clean-up of any kind. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
