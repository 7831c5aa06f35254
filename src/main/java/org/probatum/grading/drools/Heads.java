package org.probatum.grading.drools;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.rule.Rule;
import org.probatum.grading.Automation;
import org.probatum.grading.Category;
import org.probatum.grading.RuleHead;
import org.probatum.grading.Severity;

/** Reads the head of a rule out of its metadata. */
final class Heads {

  private static final String BUILT_IN = "org.probatum.rules.";

  /** Where a head that was read stays: consequences ask for it with every finding. */
  private static final String READ = "head as read";

  private Heads() {}

  /** The id is the first word of a rule's name. */
  static String id(Rule rule) {
    String name = rule.getName();
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }

  /** Gap twins and helpers of a rule carry no head of their own. */
  static boolean has(Rule rule) {
    return rule.getMetaData().containsKey("title");
  }

  static RuleHead of(Rule rule) {
    return rule.getMetaData().get(READ) instanceof RuleHead head ? head : read(rule);
  }

  /** Reads the head and leaves it with the rule; for the time before rules are shared. */
  static RuleHead keep(Rule rule) {
    RuleHead head = read(rule);
    ((RuleImpl) rule).addMetaAttribute(READ, head);
    return head;
  }

  private static RuleHead read(Rule rule) {
    Map<String, Object> meta = rule.getMetaData();
    return new RuleHead(
        id(rule),
        pack(rule),
        constant(meta, "severity", Severity.INFO),
        constant(meta, "category", Category.EDITORIAL),
        constant(meta, "automation", Automation.AUTO),
        text(meta, "title", rule.getName().substring(id(rule).length()).strip()),
        text(meta, "rationale", ""),
        text(meta, "message", ""),
        text(meta, "advice", ""),
        list(meta, "source"),
        list(meta, "tags"),
        text(meta, "status", "").equals("testing"),
        phase(rule),
        rule.getPackageName().startsWith(BUILT_IN));
  }

  static String phase(Rule rule) {
    String group = ((RuleImpl) rule).getAgendaGroup();
    return group == null ? "" : group;
  }

  private static String pack(Rule rule) {
    String name = rule.getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** One of the values of an enumeration; the error names them all. */
  private static <E extends Enum<E>> E constant(Map<String, Object> meta, String key, E otherwise) {
    String name = text(meta, key, otherwise.name());
    E[] known = otherwise.getDeclaringClass().getEnumConstants();
    return Arrays.stream(known)
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "@%s( %s ) is not known. Give one of %s.",
                        key,
                        name,
                        Arrays.toString(known).replaceAll("[\\[\\]]", ""))));
  }

  private static List<String> list(Map<String, Object> meta, String key) {
    return Arrays.stream(text(meta, key, "").split("[;,]"))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** The executable model may hand values back with their quotation marks. */
  private static String text(Map<String, Object> meta, String key, String otherwise) {
    Object value = meta.get(key);
    if (value == null) {
      return otherwise;
    }
    String text = value.toString().strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
  }
}
