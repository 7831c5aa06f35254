package org.probatum.citation.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best path through the tags of an entry (Viterbi), each tag together with the fields that were
 * seen up to it.
 */
final class TagPath {

  private static final int TAGS = EntryTag.values().length;
  private static final int STATES = SeenFields.COUNT * TAGS;
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private final StepWeights steps;
  private final int[][] from;
  private float[] scores = new float[STATES];
  private int size;

  TagPath(StepWeights steps, int words) {
    this.steps = steps;
    from = new int[words][STATES];
  }

  /**
   * Goes on by a word.
   *
   * @param joint in which way it joins the one before
   * @param own what each tag scores there
   * @param begin what each scores in addition where its field begins there
   */
  void add(int joint, float[] own, float[] begin) {
    float[] before = scores;
    scores = new float[STATES];
    Arrays.fill(scores, NEVER);
    float[] both = new float[TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
      both[tag] = own[tag] + begin[tag];
    }
    for (int state = 0; size > 0 && state < STATES; state++) {
      if (before[state] > NEVER) {
        float[] step = steps.after(joint, state % TAGS);
        begin(state, before[state], step, both);
        stay(state, before[state] + step[state % TAGS] + own[state % TAGS]);
      }
    }
    if (size == 0) {
      begin(TAGS, 0, steps.after(joint, TAGS), both);
    }
    size++;
  }

  /** Another field begins. */
  private void begin(int state, float before, float[] step, float[] both) {
    int seen = size == 0 ? 0 : state / TAGS;
    int last = size == 0 ? TAGS : state % TAGS;
    float[] unlike = steps.behind(seen);
    for (int tag = 0; tag < TAGS; tag++) {
      int next = SeenFields.with(seen, tag) * TAGS + tag;
      float score = before + step[tag] + unlike[tag] + both[tag];
      if (tag != last && score > scores[next]) {
        scores[next] = score;
        from[size][next] = state;
      }
    }
  }

  /** The field goes on. */
  private void stay(int state, float score) {
    if (score > scores[state]) {
      scores[state] = score;
      from[size][state] = state;
    }
  }

  /** The tags of the words, the last one weighed as what an entry ends with. */
  List<EntryTag> tags() {
    int state = 0;
    float most = NEVER;
    for (int last = 0; size > 0 && last < STATES; last++) {
      float score = scores[last] + steps.end(last / TAGS, last % TAGS);
      if (score > most) {
        most = score;
        state = last;
      }
    }
    EntryTag[] tags = new EntryTag[size];
    for (int i = size - 1; i >= 0; i--) {
      tags[i] = EntryTag.values()[state % TAGS];
      state = from[i][state];
    }
    return new ArrayList<>(Arrays.asList(tags));
  }
}
