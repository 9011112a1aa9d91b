/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.contribution;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that a bundle names.
 *
 * @param bundle symbolic name of the bundle
 * @param path of the file in the bundle
 * @param url where it can be read; empty where the bundle has no such file
 */
public record BundleFile(String bundle, String path, Optional<URL> url) {

	public BundleFile {
		Objects.requireNonNull(bundle, "bundle");
		Objects.requireNonNull(path, "path");
		Objects.requireNonNull(url, "url");
	}

	/** The name of the file without folder and ending. */
	public String stem() {
		String name = path.substring(path.lastIndexOf('/') + 1);
		int ending = name.lastIndexOf('.');
		return ending < 0 ? name : name.substring(0, ending);
	}

	/** What the file is called in messages: by bundle and path, since several bundles may have a file of this name. */
	public String shown() {
		return bundle + "/" + path;
	}
}
