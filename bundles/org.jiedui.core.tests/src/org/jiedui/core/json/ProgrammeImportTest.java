/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeImportTest {

	private static final String TIANJIN = """
			{ "class": "AdministrativeUnit", "id": "a", "name": "河东区", "code": "120102", "level": "county" },
			{ "class": "Village", "id": "b", "name": "根古村", "superior": "a" }""";

	private final Workspace workspace = MemoryWorkspace.open();

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void referencesMayPointForward() throws Exception {
		ProgrammeFiles.load(workspace, ProgrammeFiles.file("", "", """
				{ "class": "Project", "name": "园区", "pairing": "later" },
				{ "class": "Pairing", "id": "later", "kind": "township" }"""));
		try (Session session = workspace.openSession()) {
			var project = session.load(Query.of(JieduiPackage.Literals.PROJECT)).getFirst();
			assertThat(project.eGet(JieduiPackage.Literals.PROJECT__PAIRING)).isNotNull();
			assertThat(project.eGet(JieduiPackage.Literals.PROGRAMME_RECORD__PROGRAMME)).extracting("name").isEqualTo("河东–迭部");
		}
	}

	@Test
	void partiesAreFoundInTheRegisterByCodeOrByNameAndSuperior() throws Exception {
		ProgrammeFiles.load(workspace, ProgrammeFiles.file(TIANJIN, ", \"helpers\": [ \"b\" ]", ""));
		String renamed = ProgrammeFiles.file(TIANJIN.replace("河东区", "天津市河东区"), ", \"helpers\": [ \"b\" ]", "").replace("河东–迭部", "另一项");

		ImportResult second = ProgrammeFiles.load(workspace, renamed);

		assertThat(second.newParties()).isZero();
		assertThat(second.knownParties()).isEqualTo(2);
		assertThat(workspace.count(Query.of(JieduiPackage.Literals.PARTY))).isEqualTo(2);
	}

	@Test
	void aVillageOfTheSameNameElsewhereIsAnother() throws Exception {
		ProgrammeFiles.load(workspace, ProgrammeFiles.file(TIANJIN, "", ""));
		String elsewhere = TIANJIN.replace("120102", "371312");

		ImportResult second = ProgrammeFiles.load(workspace, ProgrammeFiles.file(elsewhere, "", "").replace("河东–迭部", "另一项"));

		assertThat(second.newParties()).isEqualTo(2);
	}

	@Test
	void aProgrammeWhoseNameIsTakenIsRefusedUnlessItIsToBeACopy() throws Exception {
		String file = ProgrammeFiles.file("", "", "");
		ProgrammeFiles.load(workspace, file);
		assertThatThrownBy(() -> ProgrammeFiles.load(workspace, file)).isInstanceOf(ProgrammeExistsException.class)
				.hasMessageContaining("河东–迭部");
		try (Session session = workspace.openSession()) {
			ImportResult copy = ProgrammeFiles.load(new ProgrammeImport(session).asCopy(), session, file);
			assertThat(copy.programmes().getFirst().getName()).startsWith("河东–迭部").isNotEqualTo("河东–迭部");
		}
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"wrong class    | { \"class\": \"Paring\" }                                    | /records/0/class    | Paring",
			"abstract class | { \"class\": \"Exchange\" }                                  | /records/0/class    | Exchange",
			"no class       | { \"name\": \"x\" }                                          | /records/0          | class",
			"wrong place    | { \"class\": \"Village\", \"name\": \"x\" }                  | /records/0          | Village",
			"wrong feature  | { \"class\": \"Project\", \"budgt\": \"1\" }                 | /records/0/budgt    | budget",
			"computed       | { \"class\": \"Pairing\", \"level\": \"county\" }            | /records/0/level    | level",
			"wrong money    | { \"class\": \"Project\", \"budget\": \"viel\" }             | /records/0/budget   | viel",
			"wrong date     | { \"class\": \"Project\", \"plannedEnd\": \"2024-02-30\" }   | /records/0/plannedEnd | 2024-02-30",
			"wrong literal  | { \"class\": \"Project\", \"stage\": \"done\" }              | /records/0/stage    | completed",
			"text for number| { \"class\": \"AnnualPlan\", \"year\": true }                | /records/0/year     | true",
			"no list        | { \"class\": \"Pairing\", \"members\": { } }                 | /records/0/members  | members",
			"no object      | 5                                                             | /records/0          | class",
			"unknown id     | { \"class\": \"Project\", \"place\": \"nowhere\" }           | /records/0/place    | nowhere",
			"wrong target   | { \"class\": \"Project\", \"id\": \"p\", \"place\": \"p\" }  | /records/0/place    | Project",
	})
	void whatIsWrongIsToldWithItsPlace(String what, String record, String path, String named) {
		String file = ProgrammeFiles.file(TIANJIN, "", record);
		ProgrammeFormatException wrong = catchThrowableOfType(ProgrammeFormatException.class, () -> ProgrammeFiles.load(workspace, file));
		assertThat(wrong).as(what).isNotNull();
		assertThat(wrong.path()).isEqualTo(path);
		assertThat(wrong.line()).isEqualTo(8);
		assertThat(wrong.getMessage()).contains("test.json", "8", named);
		assertThat(workspace.isNew()).as("nothing is half done").isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "`{ \"format\": \"jiedui-programme\", \"version\": 2 }`",
			"`{ \"version\": 1 }`", "[ ]", "x",
			"`{ \"format\": \"jiedui-programme\", \"version\": 1 }`", "`{ \"format\": \"jiedui-programme\", \"version\": 1,`",
			"`{ \"format\": \"jiedui-programme\", \"version\": 1, \"programme\": { \"class\": \"Programme\" } }`",
			"`{ \"format\": \"jiedui-programme\", \"version\": 1, \"packages\": { \"x\": \"https://example.org/x\" } }`" })
	void whatIsNoProgrammeFileIsRefused(String text) {
		assertThatThrownBy(() -> ProgrammeFiles.load(workspace, text)).isInstanceOf(ProgrammeFormatException.class)
				.hasMessageContaining("test.json");
	}

	@Test
	void anIdThatIsUsedTwiceIsRefused() {
		assertThatThrownBy(() -> ProgrammeFiles.load(workspace, ProgrammeFiles.file(TIANJIN + "," + TIANJIN, "", "")))
				.isInstanceOf(ProgrammeFormatException.class).hasMessageContaining("\"a\"");
	}
}
