/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

import java.net.URL;
import java.util.List;

/** Brings programme files with the product, such as samples. An OSGi service. */
public interface ProgrammeSource {

	/** The files in the order in which they are to be imported; each can be opened as a stream. */
	List<URL> files();
}
