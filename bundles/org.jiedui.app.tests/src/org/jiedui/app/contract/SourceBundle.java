/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bundle as it lies in the source tree.
 *
 * @param folder its folder
 * @param manifest its manifest
 */
record SourceBundle(Path folder, Manifest manifest) {

	/** All bundles of the project; tests run in the folder of their own bundle. */
	static List<SourceBundle> all() {
		try (Stream<Path> folders = Files.list(Path.of("..").toRealPath())) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().map(SourceBundle::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All bundles that the product ships. */
	static List<SourceBundle> shipped() {
		return all().stream().filter(bundle -> !bundle.isForTests()).toList();
	}

	private static SourceBundle read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new SourceBundle(folder, new Manifest(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String name() {
		return folder.getFileName().toString();
	}

	boolean isForTests() {
		return name().endsWith(".tests") || name().endsWith(".testsupport")
				|| name().endsWith(".testkit") || name().endsWith(".bench") || name().endsWith(".shots");
	}

	/** The bundles that this one requires by name. */
	Set<String> requires() {
		return names("Require-Bundle");
	}

	/** The packages that this one imports. */
	Set<String> imports() {
		return names("Import-Package");
	}

	/** The packages that this one lets others see, each with what the manifest says of it. */
	List<String> exports() {
		String value = Optional.ofNullable(manifest.getMainAttributes().getValue("Export-Package")).orElse("");
		return Arrays.stream(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::strip).filter(each -> !each.isEmpty()).toList();
	}

	private Set<String> names(String header) {
		String value = Optional.ofNullable(manifest.getMainAttributes().getValue(header)).orElse("").replaceAll("\"[^\"]*\"", "");
		return Arrays.stream(value.split(",")).map(each -> each.split(";")[0].strip()).filter(each -> !each.isEmpty())
				.collect(Collectors.toSet());
	}

	boolean isFragment() {
		return manifest.getMainAttributes().getValue("Fragment-Host") != null;
	}

	/** All files of its source folder that end so. */
	List<Path> sources(String ending) {
		return files("src", ending);
	}

	/** All files below a folder that end so. */
	List<Path> files(String below, String ending) {
		Path start = folder.resolve(below);
		if (!Files.exists(start)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(start)) {
			return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A properties file, in the encoding that Java and OSGi expect. */
	static Properties properties(Path file) {
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(file)) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}

	/** The text of a file in UTF-8. */
	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String toString() {
		return name();
	}
}
