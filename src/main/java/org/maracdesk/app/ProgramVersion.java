package org.maracdesk.app;

/** Which version of the program this is. */
final class ProgramVersion {

  private ProgramVersion() {}

  /** As the jar's manifest has it, or the one being worked on when it runs from its sources. */
  static String ofThisProgram() {
    var version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "0.1.0" : version;
  }
}
