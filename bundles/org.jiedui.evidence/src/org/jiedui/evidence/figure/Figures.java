/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.figure;

import org.jiedui.evidence.source.SourceText;

/** Finds the quantitative statements of a text. A service, for any thread. */
@FunctionalInterface
public interface Figures {

	/** Reads a source. Never fails: what cannot be read as a quantity is none. */
	Article read(SourceText source);
}
