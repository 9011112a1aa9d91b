/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules say of the sample programmes, at the end of 2024. */
class SampleFindingsTest {

	private static final Path SAMPLES = Path.of("../../releng/samples");

	@ParameterizedTest
	@ValueSource(strings = { "hedong-diebu", "hongshan-donghu-jianshi", "kunshan-bijiang", "pujiang-luding", "zhengxiang-maoba" })
	void holdNoErrors(String sample) throws Exception {
		assertThat(findings(sample)).isNotEmpty().extracting(Finding::severity).doesNotContain(Severity.ERROR);
	}

	@Test
	void tellWhichVillagesOfJianshiAreNotNamed() throws Exception {
		assertThat(findings("hongshan-donghu-jianshi")).filteredOn(finding -> finding.rule().equals("pairing.counted"))
				.extracting(Finding::message).anyMatch(message -> message.contains("其余2个村（社区）"));
	}

	@Test
	void tellThatThirteenToThirteenAreUnlikeUnits() throws Exception {
		assertThat(findings("kunshan-bijiang")).filteredOn(finding -> finding.rule().equals("coverage.kinds")).extracting(Finding::message)
				.singleElement().asString().contains("13");
	}

	@Test
	void doubtThatAllTownshipsOfBijiangArePairedSinceThereAreFifteen() throws Exception {
		assertThat(findings("kunshan-bijiang")).filteredOn(finding -> finding.rule().equals("coverage.full")).extracting(Finding::message)
				.singleElement().asString().contains("13", "15");
	}

	@Test
	void findLudingCoveredAsClaimed() throws Exception {
		assertThat(findings("pujiang-luding")).extracting(Finding::rule).doesNotContain("coverage.count", "coverage.full");
	}

	private static List<Finding> findings(String sample) throws Exception {
		try (Workspace workspace = MemoryWorkspace.open(); Session session = workspace.openSession();
				InputStream in = Files.newInputStream(SAMPLES.resolve(sample + ".json"))) {
			new ProgrammeImport(session).read(in, sample);
			return new Validator(RuleSetTest.RULES).validate(List.copyOf(session.resource().getContents()), LocalDate.of(2024, 12, 31));
		}
	}
}
