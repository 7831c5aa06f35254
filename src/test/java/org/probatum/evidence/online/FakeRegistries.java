package org.probatum.evidence.online;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.probatum.evidence.Registry;

/**
 * A server on this machine that stands in for all registries. What it is not told to answer it does
 * not have. Shapes are those that the interfaces document; their content is made up.
 */
public final class FakeRegistries implements AutoCloseable {

  /** Answers one request. */
  @FunctionalInterface
  interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();

  public FakeRegistries() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(workers);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Its address, the same for all registries but for the path. */
  public String address(Registry registry) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + registry.name();
  }

  Addresses addresses() {
    return Addresses.with(
        property -> {
          for (Registry registry : Registry.values()) {
            if (property.equals(Addresses.property(registry))) {
              return address(registry);
            }
          }
          return null;
        });
  }

  /** Sets the properties by which a run of the program finds it. */
  public void announce() {
    for (Registry registry : Registry.values()) {
      System.setProperty(Addresses.property(registry), address(registry));
    }
  }

  /** Every request so far: path and decoded query, in order. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  List<String> agents() {
    return List.copyOf(agents);
  }

  /** Answers requests that hold the words with a file beside this class. */
  public FakeRegistries has(Registry registry, String words, String file) {
    String type = file.endsWith(".xml") ? "text/xml; charset=UTF-8" : "application/json";
    return answers(registry, words, exchange -> send(exchange, 200, type, bytes(file)));
  }

  /** Answers requests that hold the words with a page. */
  public FakeRegistries shows(Registry registry, String words, String type, byte[] page) {
    return answers(registry, words, exchange -> send(exchange, 200, type, page));
  }

  /** Answers requests that hold the words with this text. */
  public FakeRegistries says(Registry registry, String words, String text) {
    String type = text.startsWith("<") ? "text/xml; charset=UTF-8" : "application/json";
    return shows(registry, words, type, text.getBytes(StandardCharsets.UTF_8));
  }

  FakeRegistries answers(Registry registry, String words, Handler handler) {
    handlers.put("/" + registry.name() + " " + words, handler);
    return this;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String query = exchange.getRequestURI().getRawQuery();
      String raw = exchange.getRequestURI().getRawPath() + (query == null ? "" : "?" + query);
      String asked = URLDecoder.decode(raw, StandardCharsets.UTF_8);
      requests.add(asked);
      agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
      handler(asked).handle(exchange);
    }
  }

  private Handler handler(String asked) {
    return handlers.entrySet().stream()
        .filter(each -> fits(each.getKey(), asked))
        .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
        .map(Map.Entry::getValue)
        .orElseGet(() -> nothing(asked));
  }

  private static boolean fits(String key, String asked) {
    String[] parts = key.split(" ", 2);
    return asked.startsWith(parts[0]) && asked.contains(parts[1]);
  }

  private static Handler nothing(String asked) {
    if (asked.contains("/esearch.fcgi")) {
      return exchange -> send(exchange, 200, "text/xml", bytes("esearch-none.xml"));
    }
    if (asked.contains("/efetch.fcgi")) {
      return exchange -> send(exchange, 200, "text/xml", bytes("efetch-none.xml"));
    }
    if (asked.contains(Registry.EUROPE_PMC.name())) {
      return exchange -> send(exchange, 200, "application/json", bytes("europe-pmc-none.json"));
    }
    if (asked.contains("/works?")) {
      return exchange -> send(exchange, 200, "application/json", bytes("crossref-none.json"));
    }
    byte[] text = "Resource not found.".getBytes(StandardCharsets.UTF_8);
    return exchange -> send(exchange, 404, "text/plain", text);
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  static byte[] bytes(String file) {
    try (InputStream in = FakeRegistries.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
    for (Registry registry : Registry.values()) {
      System.clearProperty(Addresses.property(registry));
    }
  }
}
