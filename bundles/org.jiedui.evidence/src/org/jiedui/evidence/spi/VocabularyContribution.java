/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.spi;

import java.io.InputStream;

/** Words that a module adds. A service; what modules add is looked at before what the product brings along. */
@FunctionalInterface
public interface VocabularyContribution {

	/**
	 * Opens a list.
	 *
	 * @return the file, which the caller closes; null if the module adds nothing to this list
	 */
	InputStream open(WordList list);
}
