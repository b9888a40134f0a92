package org.maracdesk.app.command;

import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is, as its jar's manifest has it. */
public final class ProgramVersion implements IVersionProvider {

  private static final String FROM_SOURCE = "0.1.0, from its sources";

  /** The version alone; a program that runs from its sources says so. */
  public static String text() {
    var version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? FROM_SOURCE : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Marac Desk " + text()};
  }
}
