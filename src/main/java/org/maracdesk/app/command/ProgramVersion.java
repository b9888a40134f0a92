package org.maracdesk.app.command;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's own manifest; a build from source says so. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var version = ProgramVersion.class.getPackage().getImplementationVersion();
    return new String[] {"Marac Desk " + (version == null ? "(built from source)" : version)};
  }
}
