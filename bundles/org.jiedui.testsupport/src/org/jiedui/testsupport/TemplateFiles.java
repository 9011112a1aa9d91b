/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jiedui.core.contribution.BundleFile;
import org.jiedui.core.template.Templates;

/** Templates of a module that nobody installed, in a folder. */
public final class TemplateFiles {

	private final Path folder;
	private final List<BundleFile> files = new ArrayList<>();

	/** @param folder takes the files */
	public TemplateFiles(Path folder) {
		this.folder = folder;
	}

	/**
	 * A template of a class of the core.
	 *
	 * @param object the object as JSON
	 */
	public TemplateFiles with(String id, String zh, String en, String object) throws IOException {
		return withText(id, """
				{
					"format": "jiedui-template",
					"version": 1,
					"zh": "%s",
					"en": "%s",
					"object": %s
				}""".formatted(zh, en, object));
	}

	/** A file of any content. */
	public TemplateFiles withText(String id, String text) throws IOException {
		Path file = Files.writeString(folder.resolve(id + ".json"), text);
		files.add(new BundleFile("org.example", "templates/" + id + ".json", Optional.of(file.toUri().toURL())));
		return this;
	}

	/** A file that the bundle names and does not have. */
	public TemplateFiles without(String id) {
		files.add(new BundleFile("org.example", "templates/" + id + ".json", Optional.empty()));
		return this;
	}

	public Templates templates() {
		return new Templates(files);
	}
}
