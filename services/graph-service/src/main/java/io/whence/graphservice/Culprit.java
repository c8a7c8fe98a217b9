package io.whence.graphservice;

import io.whence.graph.ElementRef;

/**
 * An element that a projection cannot take, found out by carrying it alone.
 *
 * @param projection its name
 * @param why what came of carrying it
 */
record Culprit(String projection, ElementRef element, String why) {}
