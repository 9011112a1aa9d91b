/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.template;

import java.io.IOException;
import java.io.InputStream;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.contribution.BundleFile;
import org.jiedui.core.internal.json.TemplateReader;
import org.jiedui.core.json.ProgrammeFormatException;
import org.jiedui.model.vocabulary.Labels;

/** The templates of a set of files as they are for a year, and what is wrong with those that cannot be used. Immutable. */
public final class TemplateCatalog {

	private final Map<String, Template> templates = new LinkedHashMap<>();
	private final List<String> complaints = new ArrayList<>();

	TemplateCatalog(List<BundleFile> files, Year year) {
		files.forEach(file -> read(file, year));
	}

	private void read(BundleFile file, Year year) {
		if (file.url().isEmpty()) {
			complaints.add(NLS.bind(Messages.missing, file.shown(), Templates.HEADER));
			return;
		}
		try (InputStream in = file.url().get().openStream()) {
			Template template = new Template(file.stem(), new TemplateReader(file.shown()).read(in, year));
			if (templates.putIfAbsent(template.id(), template) != null) {
				complaints.add(NLS.bind(Messages.twice, file.shown(), template.id()));
			}
		} catch (ProgrammeFormatException wrong) {
			complaints.add(wrong.getMessage());
		} catch (IOException unreadable) {
			complaints.add(NLS.bind(Messages.unreadable, file.shown(), unreadable.getLocalizedMessage()));
		}
	}

	/** All that can be used, in the order of the files. */
	public List<Template> all() {
		return List.copyOf(templates.values());
	}

	/** Those that make objects of just this class. */
	public List<Template> of(EClass type) {
		return templates.values().stream().filter(template -> template.type() == type).toList();
	}

	/** The template of a class that has this identifier, or else this label in either language. */
	public Optional<Template> find(EClass type, String name) {
		return of(type).stream().filter(template -> template.id().equals(name)).findFirst()
				.or(() -> of(type).stream().filter(template -> Labels.LANGUAGES.stream().map(template::label).anyMatch(name::equals)).findFirst());
	}

	/** A sentence in the user's language for each file that is no template, with file, place and remedy. */
	public List<String> complaints() {
		return List.copyOf(complaints);
	}
}
