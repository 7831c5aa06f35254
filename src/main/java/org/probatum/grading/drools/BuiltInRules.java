package org.probatum.grading.drools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;

/** Loads the rules that were compiled when the project was built, without kmodule.xml. */
final class BuiltInRules {

  private static final String MODELS = "/META-INF/kie/org.probatum/probatum/drools-model";

  private BuiltInRules() {}

  /** A rule base of its own for every caller. */
  static KieBase load() {
    return KieBaseBuilder.createKieBaseFromModel(models(), configuration());
  }

  /** Facts are there before the rules of a phase are tried, so only what they look up is sorted. */
  private static KieBaseConfiguration configuration() {
    KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
    configuration.setOption(IndexLeftBetaMemoryOption.NO);
    return configuration;
  }

  private static List<Model> models() {
    InputStream list = BuiltInRules.class.getResourceAsStream(MODELS);
    if (list == null) {
      throw new IllegalStateException(
          "no compiled rules in this build. Build with ./mvnw clean package.");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      List<Model> models = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
          models.add((Model) Class.forName(line.strip()).getDeclaredConstructor().newInstance());
        }
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("compiled rules cannot be loaded", e);
    }
  }
}
