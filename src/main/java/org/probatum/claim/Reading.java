package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.probatum.article.Sentence;
import org.probatum.text.Few;
import org.probatum.text.PlainText;
import org.probatum.text.Span;
import org.probatum.text.Term;
import org.probatum.text.Token;
import org.probatum.text.Tokens;

/**
 * A sentence with every term that the vocabularies know. Spans count in the sentence's own text; in
 * {@code text} every kind of blank is a plain one, so that patterns need not know them all.
 */
record Reading(
    Sentence sentence,
    String text,
    List<Token> tokens,
    List<Term> conditions,
    List<Term> interventions,
    List<Term> outcomes,
    List<Term> routes,
    List<Term> comparators,
    List<Term> mechanisms,
    List<Term> harms,
    List<Term> verbs,
    List<Term> cues,
    List<Term> studies,
    List<Term> people,
    List<Term> mentions,
    List<Term> notClaims,
    List<Term> symptoms,
    List<Term> dangers) {

  static Reading of(
      Sentence sentence, PlainText article, Vocabularies words, Abbreviations abbreviations) {
    String text = article.of(sentence.text());
    List<Token> tokens = Tokens.of(text);
    List<List<Term>> terms = words.all().find(text, tokens);
    List<Term> conditions =
        Few.where(
            Adjusted.without(text, abbreviations.without(terms.get(0), 0)),
            term -> !OtherUse.isAuthor(text, term));
    List<Term> treatments =
        Adjusted.without(text, OtherUse.without(text, abbreviations.without(terms.get(1), 1)));
    List<Term> interventions = Happenings.notPartOf(conditions, Needs.without(text, treatments));
    List<Term> befalling = Happenings.notPartOf(interventions, conditions);
    return new Reading(
        sentence,
        text,
        tokens,
        conditions,
        interventions,
        Happenings.notPartOf(
            Devices.with(terms.get(9), interventions),
            Enrolled.without(
                text,
                Happenings.measured(text, abbreviations.without(terms.get(2), 2), befalling))),
        terms.get(3),
        Needs.compared(text, terms.get(4)),
        Happenings.notPartOf(treatments, terms.get(5)),
        terms.get(6),
        terms.get(7),
        terms.get(8),
        terms.get(9),
        terms.get(10),
        terms.get(11),
        terms.get(12),
        terms.get(13),
        terms.get(14));
  }

  /** Conditions that people have, not such as are measured, complained of or brought about. */
  List<Term> sufferings() {
    return Few.where(
        conditions,
        term ->
            before(term.span().start(), 2, "with"::equals)
                || !overlapsAny(term.span()) && !Sufferers.befell(text, term));
  }

  private boolean overlapsAny(Span condition) {
    return overlaps(outcomes, condition)
        || overlaps(harms, condition)
        || overlaps(interventions, condition)
        || overlaps(symptoms, condition);
  }

  private static boolean overlaps(List<Term> terms, Span part) {
    return Few.any(terms, each -> each.span().overlaps(part));
  }

  /** The same reading with only what stands inside a part of the sentence. */
  Reading within(Span part) {
    if (holdsAll(part)) {
      return this;
    }
    return new Reading(
        sentence,
        text,
        in(tokens, Token::span, part),
        in(conditions, part),
        in(interventions, part),
        in(outcomes, part),
        in(routes, part),
        in(comparators, part),
        in(mechanisms, part),
        in(harms, part),
        in(verbs, part),
        in(cues, part),
        in(studies, part),
        in(people, part),
        in(mentions, part),
        in(notClaims, part),
        in(symptoms, part),
        in(dangers, part));
  }

  private boolean holdsAll(Span part) {
    return tokens.isEmpty()
        || part.start() <= tokens.get(0).start()
            && part.end() >= tokens.get(tokens.size() - 1).end();
  }

  private static List<Term> in(List<Term> terms, Span part) {
    return terms.isEmpty() ? terms : in(terms, Term::span, part);
  }

  private static <T> List<T> in(List<T> all, Function<T, Span> place, Span part) {
    List<T> inside = new ArrayList<>(all.size());
    for (T each : all) {
      if (part.covers(place.apply(each))) {
        inside.add(each);
      }
    }
    return inside;
  }

  boolean hasCue(CueKind kind) {
    return has(cues, kind.name());
  }

  List<Term> cues(String concept) {
    return has(cues, concept) ? Few.where(cues, term -> term.concept().equals(concept)) : List.of();
  }

  static boolean has(List<Term> terms, String concept) {
    for (Term term : terms) {
      if (term.concept().equals(concept)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasKind(List<Term> terms, String kind) {
    for (Term term : terms) {
      if (term.kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands in the sentence before an offset, within some tokens. */
  boolean before(int offset, int reach, Predicate<String> word) {
    int behind = Tokens.endingUpTo(offset, tokens);
    for (int i = behind - 1; i >= 0 && i >= behind - reach; i--) {
      if (word.test(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Tokens between two offsets. */
  int distance(int from, int to) {
    int between = 0;
    for (int i = Tokens.endingUpTo(to, tokens) - 1; i >= 0 && tokens.get(i).start() >= from; i--) {
      between++;
    }
    return between;
  }

  /** A term as the article prints it, and where. */
  Term inArticle(Term term) {
    return new Term(
        term.concept(),
        term.kind(),
        term.span().of(sentence.text()),
        sentence.part(term.span().start(), term.span().end()));
  }
}
