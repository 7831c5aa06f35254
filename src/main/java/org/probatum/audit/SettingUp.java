package org.probatum.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probatum.citation.CitationReader;
import org.probatum.claim.ClaimReader;
import org.probatum.evidence.EvidenceLibrary;
import org.probatum.evidence.Linker;
import org.probatum.evidence.Shelf;
import org.probatum.grading.Grader;
import org.probatum.grading.Profile;
import org.probatum.grading.Registers;
import org.probatum.grading.RuleHead;
import org.probatum.grading.drools.BrokenRules;
import org.probatum.grading.drools.RuleBase;
import org.probatum.grading.drools.RuleText;
import org.probatum.text.Sha256;

/** Puts the parts of an {@link Auditor} together and gathers what is wrong with its settings. */
final class SettingUp {

  private final Settings settings;
  private final Shelf shelf;
  private final Runnable meanwhile;
  private final List<String> problems = new ArrayList<>();

  private SettingUp(Settings settings, Shelf shelf, Runnable meanwhile) {
    this.settings = settings;
    this.shelf = shelf;
    this.meanwhile = meanwhile;
  }

  static Auditor.Parts parts(Settings settings, Shelf shelf, Runnable meanwhile)
      throws InvalidSettings {
    return new SettingUp(settings, shelf, meanwhile).parts();
  }

  private Auditor.Parts parts() throws InvalidSettings {
    Aside<Groundwork> aside =
        Aside.start("library", () -> Groundwork.read(settings.evidence(), shelf), meanwhile);
    Profile profile = profile();
    RuleBase rules = rules();
    Groundwork ground = aside.get();
    problems.addAll(ground.problems());
    if (rules != null) {
      refuseUnknown(rules.heads());
    }
    if (!problems.isEmpty()) {
      throw new InvalidSettings(problems);
    }
    Grader grader = new Grader(rules, profile, Registers.bundled(), silent(rules.heads(), profile));
    return new Auditor.Parts(
        ClaimReader.of(ground.words()),
        new CitationReader(),
        new Linker(ground.library(), ground.terms(), settings.online()),
        grader,
        rules.heads(),
        ground.library(),
        new Stamper(profile, hashes(ground.library())));
  }

  private Profile profile() {
    return Profile.bundled(settings.profile())
        .orElseGet(
            () -> {
              problems.add(
                  "profile '"
                      + settings.profile()
                      + "': there is none of that name. Use editorial or us.");
              return null;
            });
  }

  private RuleBase rules() {
    List<RuleText> files = new ArrayList<>();
    for (Source file : settings.rules()) {
      text(file).ifPresent(text -> files.add(new RuleText(file.name(), text)));
    }
    if (files.size() < settings.rules().size()) {
      return null;
    }
    try {
      return files.isEmpty() ? RuleBase.builtIn() : RuleBase.with(files);
    } catch (BrokenRules e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  /** Empty for other encodings: a letter replaced would only be met as a wrong word in a report. */
  private Optional<String> text(Source file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException other) {
      problems.add(file.name() + ": is not UTF-8. Save the file as UTF-8.");
      return Optional.empty();
    }
  }

  private void refuseUnknown(List<RuleHead> heads) {
    Set<String> known = heads.stream().map(RuleHead::id).collect(Collectors.toSet());
    settings.disabled().stream()
        .filter(id -> !known.contains(id))
        .sorted()
        .forEach(
            id ->
                problems.add(
                    "rule '"
                        + id
                        + "' cannot be disabled: there is none. `probatum rules` lists them."));
  }

  /** Rules that stay silent, with the reason. A user's own packs always run. */
  private Map<String, String> silent(List<RuleHead> heads, Profile profile) {
    Map<String, String> silent = new HashMap<>();
    for (RuleHead head : heads) {
      if (settings.disabled().contains(head.id())) {
        silent.put(head.id(), "switched off for this run");
      } else if (head.testing()) {
        silent.put(head.id(), "its source has not been read yet");
      } else if (head.builtIn() && !profile.packs().contains(head.pack())) {
        silent.put(head.id(), "pack " + head.pack() + " is not part of profile " + profile.name());
      }
    }
    return silent;
  }

  /** A user's own packs change the fingerprint of the rules. */
  private Map<String, String> hashes(EvidenceLibrary library) {
    Map<String, String> hashes = new TreeMap<>(Fingerprints.bundled());
    if (!settings.rules().isEmpty()) {
      List<String> rules = new ArrayList<>(List.of(hashes.get("rules")));
      settings.rules().forEach(file -> rules.add(new String(file.bytes(), StandardCharsets.UTF_8)));
      hashes.put("rules", Sha256.of(rules));
    }
    hashes.put("library", library.hash());
    return hashes;
  }
}
