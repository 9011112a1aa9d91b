/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that bring records for a programme that is in the books. */
class RecordsIntoProgrammeTest {

	private static final String RECORDS = """
			{
				"format": "jiedui-programme",
				"version": 1,
				"packages": { "core": "https://jiedui.org/core/1.0" },
				"into": "河东–迭部",
				"known": [ { "class": "Pairing", "id": "old", "name": "县区结对" } ],
				"records": [
					{ "class": "Project", "name": "园区", "pairing": "old" },
					{ "class": "Project", "name": "堤岸", "pairing": "old" }
				]
			}""";

	private final Workspace workspace = MemoryWorkspace.open();

	@BeforeEach
	void programme() throws Exception {
		ProgrammeFiles.load(workspace, ProgrammeFiles.file("", "", """
				{ "class": "Pairing", "name": "县区结对", "kind": "region" },
				{ "class": "Project", "name": "堤岸" }"""));
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void addsWhatIsNotThereAndRefersToWhatIs() throws Exception {
		ImportResult result = ProgrammeFiles.load(workspace, RECORDS);

		assertThat(result.programmes()).extracting("name").containsExactly("河东–迭部");
		assertThat(result.records()).isEqualTo(1);
		assertThat(result.knownRecords()).isEqualTo(1);
		assertThat(workspace.count(Query.of(Literals.PAIRING))).isEqualTo(1);
		try (Session session = workspace.openSession()) {
			EObject added = session.load(Query.of(Literals.PROJECT)).stream().filter(each -> "园区".equals(each.eGet(Literals.PROGRAMME_RECORD__NAME)))
					.findFirst().orElseThrow();
			assertThat(added.eGet(Literals.PROJECT__PAIRING)).extracting("name").isEqualTo("县区结对");
			assertThat(added.eGet(Literals.PROGRAMME_RECORD__PROGRAMME)).extracting("name").isEqualTo("河东–迭部");
		}
	}

	@Test
	void whatIsThereStaysAsItIs() throws Exception {
		ProgrammeFiles.load(workspace, RECORDS);
		try (Session session = workspace.openSession()) {
			EObject old = session.load(Query.of(Literals.PROJECT)).stream().filter(each -> "堤岸".equals(each.eGet(Literals.PROGRAMME_RECORD__NAME)))
					.findFirst().orElseThrow();
			assertThat(old.eGet(Literals.PROJECT__PAIRING)).isNull();
		}
	}

	@Test
	void aSecondTimeAddsNothing() throws Exception {
		ProgrammeFiles.load(workspace, RECORDS);
		ImportResult again = ProgrammeFiles.load(workspace, RECORDS);

		assertThat(again.records()).isZero();
		assertThat(again.knownRecords()).isEqualTo(2);
		assertThat(workspace.count(Query.of(Literals.PROJECT))).isEqualTo(2);
	}

	@Test
	void aProgrammeThatIsNotThereIsNamed() {
		assertThatThrownBy(() -> ProgrammeFiles.load(workspace, RECORDS.replace("河东–迭部", "河西–迭部")))
				.isInstanceOf(ProgrammeFormatException.class).hasMessageContaining("河西–迭部");
	}

	@Test
	void aRecordThatIsTakenForGrantedAndIsNotThereIsNamedWithItsPlace() {
		assertThatThrownBy(() -> ProgrammeFiles.load(workspace, RECORDS.replace("县区结对", "镇街结对")))
				.isInstanceOf(ProgrammeFormatException.class).hasMessageContaining("镇街结对").hasMessageContaining("/known/0");
	}
}
