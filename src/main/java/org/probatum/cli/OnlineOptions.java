package org.probatum.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.probatum.evidence.OnlineSources;
import org.probatum.evidence.online.Addresses;
import org.probatum.evidence.online.Contact;
import org.probatum.evidence.online.Limits;
import org.probatum.evidence.online.Pages;
import org.probatum.evidence.online.Registries;
import org.probatum.evidence.online.Setup;
import picocli.CommandLine.Option;

/** Options about asking registries. */
final class OnlineOptions {

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Folder in which answers of registries are kept (default: PROBATUM_CACHE, or the"
              + " user's folder for caches).")
  private Path cache;

  /** Registries, ready to be asked. */
  OnlineSources sources(Clock clock) throws Complaint {
    return Registries.of(setup(clock));
  }

  /** Pages of the web, ready to be fetched. */
  WebArticles articles(Clock clock) throws Complaint {
    Pages pages = Pages.of(setup(clock));
    return new WebArticles(pages::fetch);
  }

  private Setup setup(Clock clock) throws Complaint {
    try {
      return new Setup(
          Addresses.with(System::getProperty),
          Contact.of(Version.number(), System::getenv),
          Limits.DEFAULT,
          cache == null ? CacheFolder.of(System::getenv, System::getProperty) : cache,
          clock);
    } catch (IllegalArgumentException wrong) {
      throw new Complaint(wrong.getMessage());
    }
  }
}
