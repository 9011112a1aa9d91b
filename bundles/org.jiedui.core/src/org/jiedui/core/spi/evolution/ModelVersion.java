/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.evolution;

/**
 * A state of a model to which steps lead.
 *
 * @param nsUri of the package
 * @param version what the package says in its annotation {@code version}; 1 where it says nothing
 */
public record ModelVersion(String nsUri, int version) {
}
