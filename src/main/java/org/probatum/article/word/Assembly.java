package org.probatum.article.word;

import org.probatum.article.Article;
import org.probatum.article.Composer;
import org.probatum.article.Limits;
import org.probatum.article.Metadata;
import org.probatum.article.UnreadableArticle;
import org.probatum.text.Span;

/** Puts the article together out of the passages that were read. */
final class Assembly {

  private final Reading reading;
  private final Composer composer = new Composer();
  private boolean opened;

  Assembly(Reading reading) {
    this.reading = reading;
  }

  Article article(String name, Metadata metadata) throws UnreadableArticle {
    Limits.checkLength(reading.passages().stream().mapToLong(Passage::length).sum());
    Links links = new Links(reading);
    for (Passage passage : reading.passages()) {
      if (!passage.text().isBlank()) {
        add(passage, links);
        opened = true;
      }
    }
    return composer.article(name, metadata);
  }

  private void add(Passage passage, Links links) {
    String text = passage.text();
    int start = composer.length();
    composer.anchor(anchor(passage));
    int at = 0;
    for (Passage.Stretch stretch : passage.stretches()) {
      composer.add(text.substring(at, stretch.span().start()), "");
      composer.add(stretch.span().of(text), stretch.place());
      at = stretch.span().end();
    }
    for (Links.Link link : links.of(passage)) {
      Span span = link.span();
      composer.link(new Span(start + span.start(), start + span.end()), link.anchors());
    }
    close(passage);
  }

  private void close(Passage passage) {
    Role role = passage.role();
    composer.label(number(role));
    if (role instanceof Role.Heading heading) {
      composer.heading(opened ? heading.level() : 0);
    } else if (role instanceof Role.Item item) {
      composer.item(item.numbered());
    } else if (role instanceof Role.Cell cell) {
      composer.cell(cell.headers());
    } else if (role instanceof Role.Caption) {
      composer.caption();
    } else if (role instanceof Role.Entry) {
      composer.entry();
    } else if (role instanceof Role.Note note) {
      close(note.note());
    } else {
      composer.paragraph();
    }
  }

  private void close(Notes.Note note) {
    if (note.reference()) {
      composer.noteEntry();
    } else {
      composer.note(Integer.toString(note.mark()));
    }
  }

  private static String anchor(Passage passage) {
    boolean source = passage.role() instanceof Role.Note note && note.note().reference();
    return source ? ((Role.Note) passage.role()).note().key() : passage.anchor();
  }

  private static String number(Role role) {
    int number = 0;
    if (role instanceof Role.Item item) {
      number = item.number();
    } else if (role instanceof Role.Entry entry) {
      number = entry.number();
    } else if (role instanceof Role.Note note) {
      number = note.note().mark();
    }
    return number > 0 ? Integer.toString(number) : "";
  }
}
