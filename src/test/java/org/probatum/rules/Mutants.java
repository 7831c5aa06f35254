package org.probatum.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/** Makes every mutant of a rule file that still compiles: one condition or pattern left out. */
final class Mutants {

  private Mutants() {}

  static List<Mutant> of(RuleFile file) {
    List<Mutant> mutants = new ArrayList<>();
    for (int number = 0; ; number++) {
      PackageDescr descr = parse(file);
      Cutter cutter = new Cutter(number);
      descr.getRules().forEach(cutter::visit);
      if (cutter.deleted == null) {
        return mutants;
      }
      Mutant mutant = compile(cutter.deleted, descr);
      if (mutant != null) {
        mutants.add(mutant);
      }
    }
  }

  private static PackageDescr parse(RuleFile file) {
    try {
      return new DrlParser(LanguageLevelOption.DRL6).parse(false, file.text());
    } catch (DroolsParserException e) {
      throw new IllegalStateException(file.name(), e);
    }
  }

  /** The mutant, or null where the rule needs the condition to compile. */
  private static Mutant compile(String deleted, PackageDescr descr) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    try {
      builder.add(ResourceFactory.newDescrResource(descr), ResourceType.DESCR);
    } catch (RuntimeException e) {
      return null;
    }
    if (builder.hasErrors()) {
      return null;
    }
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
    base.addPackages(builder.getKnowledgePackages());
    return new Mutant(deleted, base);
  }

  /** Cuts the condition with a given number out of a rule. */
  private static final class Cutter {
    private final int wanted;
    private int seen;
    private String deleted;

    Cutter(int wanted) {
      this.wanted = wanted;
    }

    void visit(RuleDescr rule) {
      visit(rule.getName(), rule.getLhs());
    }

    private void visit(String rule, BaseDescr descr) {
      if (descr instanceof PatternDescr pattern) {
        visitPattern(rule, pattern);
      } else if (descr instanceof AccumulateDescr accumulate) {
        visit(rule, accumulate.getInput());
      } else if (descr instanceof ConditionalElementDescr element) {
        visitElement(rule, element);
      }
    }

    private void visitElement(String rule, ConditionalElementDescr element) {
      for (Object each : new ArrayList<>(element.getDescrs())) {
        visit(rule, (BaseDescr) each);
        if (isWanted(rule, each)) {
          element.getDescrs().remove(each);
        }
      }
    }

    private void visitPattern(String rule, PatternDescr pattern) {
      for (BaseDescr each : new ArrayList<>(pattern.getConstraint().getDescrs())) {
        if (isWanted(rule, each)) {
          pattern.removeConstraint(each);
        }
      }
      PatternSourceDescr source = pattern.getSource();
      if (source instanceof AccumulateDescr accumulate) {
        visit(rule, accumulate.getInput());
      } else if (source instanceof CollectDescr collect) {
        visit(rule, collect.getInputPattern());
      }
    }

    private boolean isWanted(String rule, Object condition) {
      if (deleted == null && seen++ == wanted) {
        deleted = rule + ": " + condition;
        return true;
      }
      return false;
    }
  }
}
