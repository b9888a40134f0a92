package org.maracdesk.documents;

/**
 * The picture of one page.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels row by row from the top, alpha, red, green and blue in 8 bits each
 */
public record PagePicture(int width, int height, int[] argb) {}
