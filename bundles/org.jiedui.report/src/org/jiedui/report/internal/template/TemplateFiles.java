/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.core.contribution.BundleFile;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.spi.TemplateException;

/**
 * Templates of bundles and of the office. One of the office takes the place of one of a bundle with the same name.
 *
 * @param bundles the files of bundles
 * @param language of messages
 */
public record TemplateFiles(List<BundleFile> bundles, String language) {

	private static final String ENDING = ".json";

	/**
	 * All that can be used, by name, those of bundles first.
	 *
	 * @param office a folder that need not be there
	 * @param complaints takes a sentence for each file that cannot be used
	 */
	public List<Template> all(Optional<Path> office, List<String> complaints) {
		Map<String, Template> found = new LinkedHashMap<>();
		for (BundleFile file : bundles) {
			read(() -> of(file), complaints).ifPresent(template -> found.putIfAbsent(template.id(), template));
		}
		for (Path file : office.map(this::listed).orElse(List.of())) {
			read(() -> of(file), complaints).ifPresent(template -> found.put(template.id(), template));
		}
		return List.copyOf(found.values());
	}

	/** Reads something that may not be what it should be. */
	private interface Reading {

		Template read() throws TemplateException;
	}

	private static Optional<Template> read(Reading reading, List<String> complaints) {
		try {
			return Optional.of(reading.read());
		} catch (TemplateException wrong) {
			complaints.add(wrong.getMessage());
			return Optional.empty();
		}
	}

	/**
	 * The template in a file.
	 *
	 * @throws TemplateException if it cannot be read
	 */
	public Template of(Path file) throws TemplateException {
		try (InputStream in = Files.newInputStream(file)) {
			String name = file.getFileName().toString();
			return new TemplateReader(name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name, file.toString(), language).read(in);
		} catch (IOException unreadable) {
			throw new TemplateException(new Texts(TemplateFiles.class, language).text("unreadable", file), unreadable);
		}
	}

	private Template of(BundleFile file) throws TemplateException {
		String unreadable = new Texts(TemplateFiles.class, language).text("unreadable", file.shown());
		if (file.url().isEmpty()) {
			throw new TemplateException(unreadable);
		}
		try (InputStream in = file.url().get().openStream()) {
			return new TemplateReader(file.stem(), file.shown(), language).read(in);
		} catch (IOException gone) {
			throw new TemplateException(unreadable, gone);
		}
	}

	/**
	 * A template as it is written, that of the office before that of a bundle.
	 *
	 * @param office a folder that need not be there
	 * @throws TemplateException if it cannot be read
	 */
	public byte[] content(String id, Optional<Path> office) throws TemplateException {
		Optional<Path> own = office.map(folder -> folder.resolve(id + ENDING)).filter(Files::isRegularFile);
		Optional<URL> bundled = bundles.stream().filter(file -> file.stem().equals(id)).flatMap(file -> file.url().stream()).findFirst();
		try {
			if (own.isPresent()) {
				return Files.readAllBytes(own.get());
			}
			if (bundled.isPresent()) {
				try (InputStream in = bundled.get().openStream()) {
					return in.readAllBytes();
				}
			}
		} catch (IOException unreadable) {
			throw new TemplateException(new Texts(TemplateFiles.class, language).text("unreadable", id), unreadable);
		}
		throw new TemplateException(new Texts(TemplateFiles.class, language).text("unreadable", id));
	}

	private List<Path> listed(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return new ArrayList<>(files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList());
		} catch (IOException unreadable) {
			return List.of();
		}
	}
}
