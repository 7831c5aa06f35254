package org.probatum.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.probatum.audit.Source;
import org.probatum.evidence.online.Page;

/** Articles that stand on the web and are fetched when their turn comes. */
final class WebArticles {

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?:/.*", Pattern.DOTALL);

  private static final Pattern ENDING =
      Pattern.compile("(?i).*\\.(?:x?html?|php|aspx?|jsp|mhtml|pdf|doc[xm]|xml|txt|md|markdown)");

  private static final String SAVE =
      "Save the page in a browser (.html or .mhtml) and give the file.";

  private final Function<URI, Page> pages;

  WebArticles(Function<URI, Page> pages) {
    this.pages = pages;
  }

  static boolean isAddress(String place) {
    return ADDRESS.matcher(place).matches();
  }

  /** Why an address is of no use where nothing may leave the machine. */
  static Complaint refusal(String address) {
    return new Complaint(
        address,
        "is an address; articles are read from files",
        "Give --online to have it fetched. Otherwise: " + SAVE);
  }

  Submission submission(String address) throws Complaint {
    URI uri = uri(address);
    return new Submission(address, file(uri), () -> fetch(address, uri));
  }

  private static URI uri(String address) throws Complaint {
    try {
      URI uri = new URI(address.replace(" ", "%20"));
      if (uri.getHost() != null && uri.getRawUserInfo() == null) {
        return new URI(uri.toASCIIString().replaceFirst("#.*", ""));
      }
    } catch (URISyntaxException garbled) {
      throw garbled(address);
    }
    throw garbled(address);
  }

  private static Complaint garbled(String address) {
    return new Complaint(
        address,
        "is no address of a page",
        "Give one such as https://example.org/article, without a password in it.");
  }

  private Source fetch(String address, URI uri) throws Complaint {
    Page page = pages.apply(uri);
    if (page instanceof Page.Whole whole) {
      return new Source(address, whole.bytes(), List.of(), whole.calls());
    }
    String why = ((Page.Missing) page).why();
    throw new Complaint(
        address, "could not be fetched (" + why + ")", "Check the address. Otherwise: " + SAVE);
  }

  /** A file by which reports are named: the last part of the path in a folder of the host. */
  private static Path file(URI address) {
    String path = address.getPath() == null ? "" : address.getPath().replaceAll("/+$", "");
    String last = plain(path.substring(path.lastIndexOf('/') + 1));
    String host = plain(address.getHost());
    String name = last.isEmpty() ? host : last;
    boolean ended = !last.isEmpty() && ENDING.matcher(name).matches();
    return Path.of(host, ended ? name : name + ".html");
  }

  private static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
  }
}
