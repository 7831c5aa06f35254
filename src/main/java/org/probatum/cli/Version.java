package org.probatum.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  /** Empty where the program is not packaged. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  @Override
  public String[] getVersion() {
    String version = number();
    return new String[] {
      "probatum " + (version.isEmpty() ? "(not packaged)" : version),
      "Java " + System.getProperty("java.version")
    };
  }
}
