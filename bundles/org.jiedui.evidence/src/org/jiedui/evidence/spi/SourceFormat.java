/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.spi;

import org.jiedui.evidence.source.SourceException;

/** Gets the text out of the files of one form. A service, for any thread. */
public interface SourceFormat {

	/** What the form is called, such as {@code docx}. */
	String form();

	/**
	 * How sure it is that a file has this form: the surest format reads it.
	 *
	 * @param name of the file
	 * @param content its bytes
	 * @return 0 for not at all, 1 for a file that could be read if nothing else reads it, 100 for a signature that nothing else has
	 */
	int fits(String name, byte[] content);

	/**
	 * Gets the text out.
	 *
	 * @throws SourceException with a sentence if the file is malformed, too large or encrypted
	 */
	Extract extract(String name, byte[] content) throws SourceException;
}
