package org.probatum.evidence.online;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request and reads the whole answer. The only class that opens a connection. */
final class Transport {

  private final HttpClient client;
  private final String userAgent;
  private final int most;

  /**
   * @param most largest answer in bytes
   */
  Transport(String userAgent, Duration connect, int most) {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connect)
            .build();
    this.userAgent = userAgent;
    this.most = most;
  }

  Reply get(URI address, String accept, Duration time) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", userAgent)
            .header("Accept", accept)
            .timeout(time)
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new LimitedBody(most));
    try {
      return received(answer.get(time.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException late) {
      return new Reply.Lost(Trouble.TIMED_OUT);
    } catch (ExecutionException lost) {
      return new Reply.Lost(trouble(lost.getCause()));
    } finally {
      answer.cancel(true);
    }
  }

  private static Reply received(HttpResponse<byte[]> answer) {
    return new Reply.Received(
        answer.uri(),
        answer.statusCode(),
        header(answer, "Content-Type"),
        header(answer, "Retry-After"),
        header(answer, "Location"),
        answer.body());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("").strip();
  }

  private static Trouble trouble(Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof LimitedBody.TooLarge) {
        return Trouble.TOO_LARGE;
      }
      if (each instanceof HttpConnectTimeoutException
          || each instanceof ConnectException
          || each instanceof UnknownHostException
          || each instanceof UnresolvedAddressException) {
        return Trouble.UNREACHABLE;
      }
      if (each instanceof HttpTimeoutException) {
        return Trouble.TIMED_OUT;
      }
    }
    return cause instanceof javax.net.ssl.SSLException || !(cause instanceof IOException)
        ? Trouble.UNREACHABLE
        : Trouble.TRUNCATED;
  }
}
