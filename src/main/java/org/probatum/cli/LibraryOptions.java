package org.probatum.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.probatum.audit.Settings;
import org.probatum.audit.Source;
import org.probatum.evidence.OnlineSources;
import picocli.CommandLine.Model.OptionSpec;

/** Options about what articles are held against; the same for every command. */
final class LibraryOptions implements Taken {

  private static final List<String> EVIDENCE = List.of(".json");
  private static final List<String> RULES = List.of(".drl");

  private final Given<List<Path>> evidence =
      Option.list(
          Path.class,
          OptionSpec.builder("--evidence")
              .paramLabel("FILE|DIR")
              .description("Evidence file, or folder of them, that adds to the bundled library."));

  private final Given<List<Path>> rules =
      Option.list(
          Path.class,
          OptionSpec.builder("--rules")
              .paramLabel("DIR")
              .description("Folder of your own rules (.drl), on top of the built-in ones."));

  private final Given<String> profile =
      Option.one(
          String.class,
          OptionSpec.builder("--profile")
              .paramLabel("NAME")
              .defaultValue("editorial")
              .description("Thresholds and packs to use (default: ${DEFAULT-VALUE})."));

  private final Given<Set<String>> disabled =
      Option.set(
          String.class,
          OptionSpec.builder("--disable").paramLabel("RULE").description("Rule that stays off."));

  @Override
  public List<Given<?>> each() {
    return List.of(evidence, rules, profile, disabled);
  }

  /** Reads the files that are named. */
  Settings settings() throws Complaint {
    return settings(OnlineSources.NONE);
  }

  /** Reads the files that are named. */
  Settings settings(OnlineSources online) throws Complaint {
    return new Settings(
        profile.value(), read(evidenceFiles()), read(ruleFiles()), disabled.value(), online);
  }

  List<Path> files() throws Complaint {
    List<Path> files = new ArrayList<>(evidenceFiles());
    files.addAll(ruleFiles());
    return files;
  }

  private List<Path> evidenceFiles() throws Complaint {
    return expand(evidence.value(), EVIDENCE);
  }

  private List<Path> ruleFiles() throws Complaint {
    return expand(rules.value(), RULES);
  }

  private static List<Path> expand(List<Path> places, List<String> extensions) throws Complaint {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      Intake.requireThere(place);
      if (Files.isDirectory(place)) {
        files.addAll(Folders.filesBelow(place, extensions));
      } else {
        files.add(place);
      }
    }
    return files;
  }

  private static List<Source> read(List<Path> files) throws Complaint {
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(Intake.read(file));
    }
    return sources;
  }
}
