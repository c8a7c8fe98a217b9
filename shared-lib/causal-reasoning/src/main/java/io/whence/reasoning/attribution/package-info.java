/**
 * Would people call it the cause? Attribution from causal factors, after AC-Reason (Zhang et al. 2025, arXiv 2505.08750):
 * sufficiency, necessity and actual causation first, then the order in time, intention and norms.
 *
 * <p>Entry points: {@link io.whence.reasoning.attribution.CausalAttribution} answers for a structural model and {@link
 * io.whence.reasoning.attribution.Attribution} for factors that are already known. {@link
 * io.whence.reasoning.attribution.Rule} lists the rules in the order in which they are tried.
 */
@NullMarked
package io.whence.reasoning.attribution;

import org.jspecify.annotations.NullMarked;
