package io.whence.graph.query;

import java.util.List;

/**
 * A way from one concept to another, claim after claim.
 *
 * @param sign of the whole: the product of the claims' signs, unknown if one of them is
 * @param belief the product of the claims' beliefs, 0 to 1
 * @param claims in order, each with its best evidence
 */
public record CausalPath(String sign, double belief, List<ClaimView> claims) {}
