/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.PairingKind;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.testsupport.ProgrammeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NetworkReaderTest {

	private final Workspace workspace = MemoryWorkspace.open();
	private final BooksBuilder books = new BooksBuilder();
	private final ProgrammeBuilder programme = books.programme("Kunshan – Bijiang");

	@AfterEach
	void close() {
		workspace.close();
	}

	private Network read() {
		books.saveTo(workspace);
		return new NetworkReader().read(workspace, List.of(2));
	}

	private static List<String> names(Network network, List<ObjectId> members) {
		return members.stream().map(id -> network.party(id).name()).toList();
	}

	@Test
	void tellsWhoIsPairedWithWhomAndWhatIsAboveThem() {
		AdministrativeUnit county = books.unit("Bijiang", AdministrativeLevel.COUNTY);
		books.unit("Bahuang", AdministrativeLevel.TOWNSHIP).setSuperior(county);
		books.party("Orchard", JieduiFactory.eINSTANCE.createEnterprise()).setSuperior(county);
		books.unit("Zhangpu", AdministrativeLevel.TOWNSHIP);
		programme.pairing(PairingKind.TOWNSHIP, pairing -> {
			pairing.setSince(PartialDate.of(2019, 11));
			pairing.getMembers().add(programme.member(MemberRole.HELPER, "Zhangpu"));
			pairing.getMembers().add(programme.member(MemberRole.RECIPIENT, "Bahuang"));
			pairing.getMembers().add(programme.member(MemberRole.RECIPIENT, "Orchard"));
		});

		Network network = read();

		NetworkPairing pairing = network.pairings().getFirst();
		assertThat(pairing.kind()).isEqualTo(PairingKind.TOWNSHIP);
		assertThat(names(network, pairing.helpers())).containsExactly("Zhangpu");
		assertThat(names(network, pairing.recipients())).containsExactly("Bahuang", "Orchard");
		assertThat(network.level(pairing)).isEqualTo(AdministrativeLevel.TOWNSHIP);
		assertThat(network.party(pairing.recipients().getLast()).level()).as("that of the unit above").isEqualTo(AdministrativeLevel.COUNTY);
		assertThat(network.above(network.party(pairing.recipients().getFirst())).orElseThrow().name()).isEqualTo("Bijiang");
		assertThat(new NetworkTexts(new Labels(Locale.ENGLISH), network).pairing(pairing))
				.isEqualTo("Township: Zhangpu → Bahuang, Orchard, since 2019-11");
	}

	@Test
	void whatIsOnlyCountedTakesPartToo() {
		Member counted = JieduiFactory.eINSTANCE.createMember();
		counted.setRole(MemberRole.HELPER);
		counted.setDesignation("8 towns");
		counted.setCount(8);
		programme.pairing(PairingKind.TOWNSHIP, pairing -> {
			pairing.getMembers().add(counted);
			pairing.getMembers().add(programme.member(MemberRole.RECIPIENT, "Bahuang"));
		});

		Network network = read();

		NetworkParty helper = network.party(network.pairings().getFirst().helpers().getFirst());
		assertThat(helper.name()).isEqualTo("8 towns");
		assertThat(helper.named()).isFalse();
		assertThat(helper.level()).isEqualTo(AdministrativeLevel.TOWNSHIP);
	}

	@Test
	void otherProgrammesAreNotRead() {
		programme.pairing(PairingKind.REGION, "a", "b");
		books.saveTo(workspace);
		assertThat(new NetworkReader().read(workspace, List.of(99)).pairings()).isEmpty();
	}
}
