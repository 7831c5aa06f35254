package org.probatum.citation.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Tells what each word of an entry belongs to where its style is none of the common ones: a chain
 * over weighted features that remembers which fields were seen. The weights were fitted by their
 * conditional likelihood.
 */
public final class EntryModel {

  private static final String FILE = "entry-model.tsv";

  private final FeatureWeights weights;
  private final StepWeights steps;

  EntryModel(FeatureWeights weights) {
    this.weights = weights;
    steps = new StepWeights(weights);
  }

  /** The weights that the program ships; read on first use. */
  public static EntryModel bundled() {
    return Bundled.MODEL;
  }

  /** The tag of each word. */
  public List<EntryTag> tag(List<String> words) {
    return tag(words, EntryFeatures.of(words));
  }

  /** The same where the features are known already. */
  List<EntryTag> tag(List<String> words, WordFeatures features) {
    TagPath path = new TagPath(steps, words.size());
    for (int i = 0; i < words.size(); i++) {
      float[] own = weights.sum(features.own()[i]);
      path.add(EntryWords.joint(words, i), own, weights.sum(features.begins()[i]));
    }
    return path.tags();
  }

  private static EntryModel load() {
    try (InputStream file = EntryModel.class.getResourceAsStream(FILE)) {
      return read(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** Reads the lines that a fitting wrote. */
  public static EntryModel read(byte[] lines) {
    return new EntryModel(FeatureWeights.read(lines));
  }

  /** Loaded when the first entry needs it, and once. */
  private static final class Bundled {
    private static final EntryModel MODEL = load();
  }
}
