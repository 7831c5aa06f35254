package org.probatum.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.probatum.audit.Settings;
import org.probatum.audit.Source;
import org.probatum.evidence.OnlineSources;
import picocli.CommandLine.Option;

/** Options about what articles are held against; the same for every command. */
final class LibraryOptions {

  private static final List<String> EVIDENCE = List.of(".json");
  private static final List<String> RULES = List.of(".drl");

  @Option(
      names = "--evidence",
      paramLabel = "FILE|DIR",
      description = "Evidence file, or folder of them, that adds to the bundled library.")
  private List<Path> evidence = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Folder of your own rules (.drl), on top of the built-in ones.")
  private List<Path> rules = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Thresholds and packs to use (default: ${DEFAULT-VALUE}).",
      defaultValue = "editorial")
  private String profile;

  @Option(
      names = "--disable",
      paramLabel = "RULE",
      split = ",",
      description = "Rule that stays off.")
  private Set<String> disabled = new TreeSet<>();

  /** Reads the files that are named. */
  Settings settings() throws Complaint {
    return settings(OnlineSources.NONE);
  }

  /** Reads the files that are named. */
  Settings settings(OnlineSources online) throws Complaint {
    return new Settings(profile, read(evidenceFiles()), read(ruleFiles()), disabled, online);
  }

  List<Path> files() throws Complaint {
    List<Path> files = new ArrayList<>(evidenceFiles());
    files.addAll(ruleFiles());
    return files;
  }

  private List<Path> evidenceFiles() throws Complaint {
    return expand(evidence, EVIDENCE);
  }

  private List<Path> ruleFiles() throws Complaint {
    return expand(rules, RULES);
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
