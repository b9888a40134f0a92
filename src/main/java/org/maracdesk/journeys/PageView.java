package org.maracdesk.journeys;

/**
 * The picture of one page.
 *
 * @param page counted from 0
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels row by row from the top: alpha, red, green and blue in 8 bits each
 */
public record PageView(int page, int width, int height, int[] argb) {}
