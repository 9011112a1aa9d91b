/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jiedui.assessment.AssessmentPackage;
import org.jiedui.assessment.fixture.SystemText;
import org.jiedui.core.contribution.BundleFile;
import org.jiedui.core.contribution.BundleFiles;
import org.jiedui.model.ProgrammeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

class SystemCatalogTest {

	@TempDir
	private Path folder;

	@Test
	void aMetricThatNobodyBringsIsNamedAndTheRestCanBeUsed() throws Exception {
		SystemCatalog catalog = SystemText.right().with("exchanges.trained.year", "guests.counted.year").installed(folder, List.of()).catalog();
		assertThat(catalog.complaints()).singleElement().asString().contains(SystemText.FILE, "trained", "guests.counted.year");
		assertThat(catalog.find("small")).isPresent();
	}

	@Test
	void whatModelsDeclareIsKnown() throws Exception {
		assertThat(SystemText.right().installed(folder, List.of()).catalog().complaints()).isEmpty();
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		SystemCatalog catalog = new IndicatorSystems(List.of(new BundleFile("org.example", "indicators/gone.json", Optional.empty())), List.of()).catalog();
		assertThat(catalog.complaints()).singleElement().asString().contains("org.example/indicators/gone.json", IndicatorSystems.HEADER);
	}

	@Test
	void anIdentifierStandsForOneSystem() throws Exception {
		BundleFile file = new BundleFile("org.example", "indicators/small.json", Optional.of(SystemText.right().file(folder).toUri().toURL()));
		SystemCatalog catalog = new IndicatorSystems(List.of(file, file), List.of()).catalog();
		assertThat(catalog.all()).hasSize(1);
		assertThat(catalog.complaints()).singleElement().asString().contains("small");
	}

	@Test
	void programmesHaveTheSystemOfTheirType() throws Exception {
		SystemCatalog catalog = SystemText.right().installed(folder, List.of()).catalog();
		assertThat(catalog.of(ProgrammeType.EAST_WEST)).isPresent();
		assertThat(catalog.of(ProgrammeType.COUNTERPART)).isEmpty();
	}

	/** The key numbers of other modules are not there when this bundle is tested alone. */
	@Test
	void theSystemOfTheModuleAddsUp() {
		List<BundleFile> files = BundleFiles.of(FrameworkUtil.getBundle(AssessmentPackage.class), "indicators");
		SystemCatalog catalog = new IndicatorSystems(files, List.of()).catalog();
		assertThat(catalog.of(ProgrammeType.EAST_WEST)).get().satisfies(system -> {
			assertThat(system.full()).isEqualByComparingTo("100");
			assertThat(system.indicators()).extracting(Indicator::id).containsExactly("organisation", "funds", "talent", "labour", "consumption",
					"industry", "villages");
			assertThat(system.grade(new BigDecimal("89.99")).label().zh()).isEqualTo("良好");
		});
	}
}
