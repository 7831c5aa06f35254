package org.probatum.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.probatum.evidence.OnlineSources;
import org.probatum.evidence.online.Addresses;
import org.probatum.evidence.online.Contact;
import org.probatum.evidence.online.Limits;
import org.probatum.evidence.online.Pages;
import org.probatum.evidence.online.Registries;
import org.probatum.evidence.online.Setup;
import picocli.CommandLine.Model.OptionSpec;

/** Options about asking registries. */
final class OnlineOptions implements Taken {

  private final Given<Path> cache =
      Option.one(
          Path.class,
          OptionSpec.builder("--cache")
              .paramLabel("DIR")
              .description(
                  "Folder in which answers of registries are kept (default: PROBATUM_CACHE, or the"
                      + " user's folder for caches)."));

  @Override
  public List<Given<?>> each() {
    return List.of(cache);
  }

  /** Registries, ready to be asked. */
  OnlineSources sources(Clock clock) throws Complaint {
    return Registries.of(setup(clock));
  }

  /** Pages of the web, ready to be fetched. */
  WebArticles articles(Clock clock) throws Complaint {
    Pages pages = Pages.of(setup(clock));
    return new WebArticles(pages::fetch);
  }

  private Path folder() {
    Path given = cache.value();
    return given == null ? CacheFolder.of(System::getenv, System::getProperty) : given;
  }

  private Setup setup(Clock clock) throws Complaint {
    try {
      return new Setup(
          Addresses.with(System::getProperty),
          Contact.of(Version.number(), System::getenv),
          Limits.DEFAULT,
          folder(),
          clock);
    } catch (IllegalArgumentException wrong) {
      throw new Complaint(wrong.getMessage());
    }
  }
}
