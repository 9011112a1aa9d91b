/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may see whom. */
class ManifestRulesTest {

	private static final Pattern SCREEN = Pattern
			.compile("org\\.eclipse\\.(swt|jface|ui|nebula|e4\\.ui)(\\..*)?|org\\.jiedui\\.(ui|app)(\\..*)?");
	private static final Set<String> WITH_SCREEN = Set.of("org.jiedui.ui", "org.jiedui.ui.editor", "org.jiedui.ui.views", "org.jiedui.ui.sheet",
			"org.jiedui.ui.report", "org.jiedui.ui.modules", "org.jiedui.app");
	private static final Set<String> MODULES = Set.of("org.jiedui.funding", "org.jiedui.talent", "org.jiedui.labour", "org.jiedui.consumption",
			"org.jiedui.industry", "org.jiedui.village", "org.jiedui.evidence", "org.jiedui.assessment");
	/** What a module may see besides the core: that which commands are made of. */
	private static final String COMMANDS = "org.jiedui.cli.spi";
	private static final Pattern OWN = Pattern.compile("org\\.jiedui\\..*");

	static List<SourceBundle> shipped() {
		return SourceBundle.shipped().stream().filter(bundle -> !bundle.isFragment()).toList();
	}

	static List<SourceBundle> headless() {
		return shipped().stream().filter(bundle -> !WITH_SCREEN.contains(bundle.name()) && !bundle.name().endsWith(".ui")).toList();
	}

	@ParameterizedTest
	@MethodSource("headless")
	@DisplayName("Nothing left of the user interface sees SWT, JFace or the workbench")
	void headlessBundlesSeeNoScreen(SourceBundle bundle) {
		assertThat(bundle.requires()).noneMatch(name -> SCREEN.matcher(name).matches());
		assertThat(bundle.imports()).noneMatch(name -> SCREEN.matcher(name).matches());
	}

	@ParameterizedTest
	@MethodSource("shipped")
	@DisplayName("Nobody requires the application")
	void nobodyRequiresTheApplication(SourceBundle bundle) {
		assertThat(bundle.requires()).doesNotContain("org.jiedui.app");
	}

	@ParameterizedTest
	@MethodSource("shipped")
	@DisplayName("Nobody requires the store or the command line: they are found as services")
	void nobodyRequiresTheStore(SourceBundle bundle) {
		assertThat(bundle.requires()).doesNotContain("org.jiedui.store", "org.jiedui.cli");
		assertThat(bundle.imports()).noneMatch(name -> name.startsWith("org.jiedui.store"));
	}

	@ParameterizedTest
	@MethodSource("shipped")
	@DisplayName("Only the store speaks JDBC")
	void onlyTheStoreSpeaksJdbc(SourceBundle bundle) {
		if (!bundle.name().equals("org.jiedui.store")) {
			assertThat(bundle.requires()).noneMatch(name -> name.contains("h2"));
			assertThat(bundle.imports()).noneMatch(name -> name.startsWith("java.sql") || name.startsWith("javax.sql"));
			assertThat(bundle.sources(".java")).noneMatch(file -> SourceBundle.text(file).contains("import java.sql."));
		}
	}

	@ParameterizedTest
	@MethodSource("shipped")
	@DisplayName("No bundle of ours uses the internals of another one")
	void noForeignInternals(SourceBundle bundle) {
		Pattern foreign = Pattern.compile("import (static )?(org\\.jiedui\\.[\\w.]*internal[\\w.]*)");
		for (var file : bundle.sources(".java")) {
			foreign.matcher(SourceBundle.text(file)).results().map(match -> match.group(2)).forEach(used -> assertThat(isIn(bundle, used))
					.as("%s uses %s", file, used).isTrue());
		}
	}

	private static boolean isIn(SourceBundle bundle, String type) {
		String packageName = type.replaceAll("\\.\\p{Lu}.*", "");
		return bundle.folder().resolve("src").resolve(packageName.replace('.', '/')).toFile().exists();
	}

	@ParameterizedTest
	@MethodSource("shipped")
	@DisplayName("What others may use has a version, what is internal says so")
	void packagesHaveVersions(SourceBundle bundle) {
		assertThat(bundle.exports()).allSatisfy(each -> {
			assertThat(each).containsAnyOf(";version=\"", ";x-internal:=true", ";x-friends:=");
			if (each.contains(".internal")) {
				assertThat(each).doesNotContain(";version=");
			}
		});
	}

	@ParameterizedTest
	@MethodSource("shipped")
	@DisplayName("Dependencies follow the order of the architecture")
	void dependenciesFollowTheOrder(SourceBundle bundle) {
		List<String> order = List.of("org.jiedui.model", "org.jiedui.model.edit", "org.jiedui.core", "org.jiedui.ui", "org.jiedui.ui.editor",
				"org.jiedui.ui.views", "org.jiedui.ui.sheet", "org.jiedui.ui.report", "org.jiedui.ui.modules", "org.jiedui.app");
		int place = order.indexOf(bundle.name());
		bundle.requires().stream().filter(name -> OWN.matcher(name).matches()).filter(order::contains)
				.forEach(name -> assertThat(place < 0 || order.indexOf(name) < place).as("%s requires %s", bundle, name).isTrue());
		if (bundle.name().equals("org.jiedui.ui.views")) {
			assertThat(bundle.requires()).doesNotContain("org.jiedui.ui.editor");
		}
	}

	@ParameterizedTest
	@MethodSource("shipped")
	@DisplayName("A module sees the core and what commands are made of, nothing else of ours, and nobody sees a module but its own part of the workbench: each can be removed")
	void modulesStandOnTheCoreAlone(SourceBundle bundle) {
		assertThat(bundle.requires()).filteredOn(MODULES::contains).allMatch(module -> bundle.name().equals(module + ".ui"));
		assertThat(bundle.requires()).noneMatch(name -> name.endsWith(".ui") && MODULES.contains(name.substring(0, name.length() - 3)));
		if (MODULES.contains(bundle.name())) {
			assertThat(bundle.requires()).filteredOn(name -> OWN.matcher(name).matches()).containsExactly("org.jiedui.core");
			assertThat(bundle.imports()).filteredOn(name -> OWN.matcher(name).matches()).allMatch(name -> name.startsWith(COMMANDS));
		}
	}

	@ParameterizedTest
	@MethodSource("shipped")
	@DisplayName("The import of tables can be left out: nobody requires it, and it requires no part of the workbench but the toolkit")
	void theImportOfTablesCanBeLeftOut(SourceBundle bundle) {
		assertThat(bundle.requires()).doesNotContain("org.jiedui.ui.sheet");
		if (bundle.name().equals("org.jiedui.ui.sheet")) {
			assertThat(bundle.requires()).doesNotContain("org.jiedui.ui.editor", "org.jiedui.ui.views");
		}
	}
}
