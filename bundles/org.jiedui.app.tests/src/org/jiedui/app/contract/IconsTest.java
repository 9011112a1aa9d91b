/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every picture that an extension names exists. */
class IconsTest {

	private static final Pattern OWN = Pattern.compile("\"platform:/plugin/(org\\.jiedui[\\w.]*)/([^\"]+)\"");
	private static final Pattern LOCAL = Pattern.compile("\"((?:icons/[\\w\\-/.]+,?)+)\"");

	static List<SourceBundle> bundles() {
		return SourceBundle.shipped().stream().filter(bundle -> Files.exists(bundle.folder().resolve("plugin.xml"))).toList();
	}

	@ParameterizedTest
	@MethodSource("bundles")
	@DisplayName("Icons of extensions exist")
	void iconsExist(SourceBundle bundle) {
		String extensions = SourceBundle.text(bundle.folder().resolve("plugin.xml"));
		OWN.matcher(extensions).results().map(match -> bundle.folder().resolveSibling(match.group(1)).resolve(match.group(2)))
				.forEach(IconsTest::assertExists);
		LOCAL.matcher(extensions).results().flatMap(match -> Pattern.compile(",").splitAsStream(match.group(1)))
				.map(bundle.folder()::resolve).forEach(IconsTest::assertExists);
	}

	private static void assertExists(Path file) {
		assertThat(file).exists();
	}
}
