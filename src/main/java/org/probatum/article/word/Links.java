package org.probatum.article.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.probatum.text.Span;

/** Finds the anchors of what words of a passage lead to. */
final class Links {

  private final Reading reading;
  private final Bibliography bibliography;

  Links(Reading reading) {
    this.reading = reading;
    this.bibliography = new Bibliography(reading.passages());
  }

  /** Words of a passage, and the anchors of what they lead to. */
  record Link(Span span, List<String> anchors) {}

  /** In order; of two that overlap the inner one, which is told first. */
  List<Link> of(Passage passage) {
    List<Link> links = new ArrayList<>();
    for (Tie tie : passage.ties()) {
      Span span = tie.span();
      List<String> anchors = tie.targets().stream().flatMap(this::anchors).distinct().toList();
      if (!anchors.isEmpty() && links.stream().noneMatch(it -> it.span().overlaps(span))) {
        links.add(new Link(span, anchors));
      }
    }
    links.sort(Comparator.comparing(Link::span));
    return links;
  }

  private Stream<String> anchors(Target target) {
    if (target instanceof Target.Work work) {
      return bibliography.find(work).stream();
    }
    if (target instanceof Target.Bookmark bookmark) {
      return Stream.of(reading.anchorOf(bookmark.name())).filter(anchor -> !anchor.isEmpty());
    }
    return target instanceof Target.Note note ? Stream.of(note.key()) : Stream.empty();
  }
}
