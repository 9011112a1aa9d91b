/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.Programme;
import org.jiedui.model.Village;
import org.jiedui.model.geometry.PairingGeometry;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample programmes as the import takes them. */
class SampleFilesTest {

	private static final Path SAMPLES = Path.of("../../releng/samples");

	static List<Path> samples() throws IOException {
		try (Stream<Path> files = Files.list(SAMPLES)) {
			return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aFileThatIsImportedAndExportedHasTheSameBytes(Path sample) throws Exception {
		String text = Files.readString(sample);
		try (Workspace workspace = MemoryWorkspace.open()) {
			ProgrammeFiles.load(workspace, text);
			assertThat(ProgrammeFiles.write(workspace)).isEqualTo(text);
		}
	}

	@Test
	void allFiveShareOneRegister() throws Exception {
		try (Workspace workspace = MemoryWorkspace.open()) {
			for (Path sample : samples()) {
				ProgrammeFiles.load(workspace, Files.readString(sample));
			}
			assertThat(workspace.count(Query.of(JieduiPackage.Literals.PROGRAMME))).isEqualTo(5);
			try (Session session = workspace.openSession()) {
				List<String> codes = session.load(Query.of(JieduiPackage.Literals.ADMINISTRATIVE_UNIT)).stream()
						.map(unit -> (String) unit.eGet(JieduiPackage.Literals.PARTY__CODE)).toList();
				assertThat(codes).doesNotHaveDuplicates().doesNotContainNull().contains("430408", "422822", "513322", "623024", "520602");
			}
			String all = ProgrammeFiles.write(workspace);
			try (Workspace other = MemoryWorkspace.open()) {
				ProgrammeFiles.load(other, all);
				assertThat(ProgrammeFiles.write(other)).isEqualTo(all);
			}
		}
	}

	@Test
	void jianshiHasTwoHelpers() throws Exception {
		try (Workspace workspace = sample("hongshan-donghu-jianshi"); Session session = workspace.openSession()) {
			Programme programme = (Programme) session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).getFirst();
			assertThat(programme.getHelpers()).extracting("name").containsExactly("洪山区", "武汉东湖生态旅游风景区");
			assertThat(programme.getRecipients()).extracting("name").containsExactly("建始县");
		}
	}

	@Test
	void villagePairsNeedNotNestInTownshipPairs() throws Exception {
		try (Workspace workspace = sample("pujiang-luding"); Session session = workspace.openSession()) {
			Pairing villages = pairings(session).stream().filter(pairing -> pairing.getRecipients().stream()
					.anyMatch(party -> party instanceof Village && party.getName().equals("湾东村"))).findFirst().orElseThrow();
			Pairing townships = pairings(session).stream()
					.filter(pairing -> pairing.getHelpers().stream().anyMatch(party -> party.getName().equals("大塘镇"))).findFirst()
							.orElseThrow();
			assertThat(villages.getHelpers().getFirst().getSuperior().getName()).isEqualTo("大塘镇");
			assertThat(villages.getRecipients().getFirst().getSuperior().getName()).isEqualTo("得妥镇");
			assertThat(townships.getRecipients()).extracting("name").containsExactly("磨西镇");
		}
	}

	@Test
	void thirteenUnitsOfUnlikeKindsMeetThirteen() throws Exception {
		try (Workspace workspace = sample("kunshan-bijiang"); Session session = workspace.openSession()) {
			Pairing all = pairings(session).stream().filter(pairing -> "双向结对全覆盖".equals(pairing.getTheme())).findFirst().orElseThrow();
			assertThat(PairingGeometry.count(all, MemberRole.HELPER)).isEqualTo(13);
			assertThat(PairingGeometry.count(all, MemberRole.RECIPIENT)).isEqualTo(13);
			assertThat(all.getHelpers()).extracting(party -> party.eClass().getName()).contains("AdministrativeUnit", "Place");
		}
	}

	@Test
	void figuresKeepTheirQualifiers() throws Exception {
		try (Workspace workspace = sample("hongshan-donghu-jianshi")) {
			assertThat(texts(workspace, JieduiPackage.Literals.OUTPUT)).contains("600余", "近100", "200余", "100多");
		}
	}

	private static List<String> texts(Workspace workspace, EClass type) {
		try (Session session = workspace.openSession()) {
			return session.load(Query.of(type)).stream().map(figure -> String.valueOf(figure.eGet(JieduiPackage.Literals.FIGURE__VALUE)))
					.toList();
		}
	}

	private static List<Pairing> pairings(Session session) {
		return session.load(Query.of(JieduiPackage.Literals.PAIRING)).stream().map(Pairing.class::cast).toList();
	}

	private static Workspace sample(String name) throws Exception {
		Workspace workspace = MemoryWorkspace.open();
		ProgrammeFiles.load(workspace, Files.readString(SAMPLES.resolve(name + ".json")));
		return workspace;
	}
}
