/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

/** The words of programme files and of templates. */
final class FileFormat {

	static final String NAME = "jiedui-programme";
	/** The highest version that this product reads, and the one that it writes. */
	static final int VERSION = 1;

	/** What a template calls itself, and the highest version that this product reads. */
	static final String TEMPLATE = "jiedui-template";
	static final int TEMPLATE_VERSION = 1;
	/** The object of a template. */
	static final String OBJECT = "object";

	static final String FORMAT = "format";
	static final String VERSION_KEY = "version";
	static final String PACKAGES = "packages";
	static final String PARTIES = "parties";
	static final String PROGRAMMES = "programmes";
	static final String PROGRAMME = "programme";
	/** The name of a programme in the books, to which the records are added; instead of a programme. */
	static final String INTO = "into";
	/** Records that are in the books of that programme, so that others can refer to them. */
	static final String KNOWN = "known";
	static final String RECORDS = "records";
	static final String CLASS = "class";
	static final String ID = "id";

	private FileFormat() {
	}
}
