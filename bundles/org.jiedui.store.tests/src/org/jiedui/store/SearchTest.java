/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.util.List;

import org.jiedui.core.spi.store.Referrer;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.SearchHit;
import org.jiedui.model.JieduiPackage;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.Test;

class SearchTest extends StoreTest {

	private final JieduiPackage core = JieduiPackage.eINSTANCE;

	@Test
	void putsNamesBeforeTexts() {
		ObjectId programme = books.id(part);
		ObjectId mentions = books.id(part);
		ObjectId county = books.id(ObjectId.REGISTER);
		ObjectId village = books.id(ObjectId.REGISTER);
		books.commit(new Changes().add(programme, core.getProgramme(), "name", "洪山–建始")
				.add(mentions, core.getProject(), "name", "桥", "description", "在建始县修的桥").add(village, core.getVillage(), "name", "建始村")
				.add(county, core.getAdministrativeUnit(), "name", "建始"));
		List<SearchHit> hits = books.store().search(" 建始 ", 10);
		assertThat(hits).extracting(SearchHit::id).containsExactly(county, village, programme, mentions);
		assertThat(hits).extracting(SearchHit::programme).containsExactly(null, null, programme, programme);
		assertThat(hits.getLast().name()).isEqualTo("桥");
		assertThat(hits.getLast().excerpt()).isEqualTo("在建始县修的桥");
		assertThat(books.store().search("建始", 2)).hasSize(2);
		assertThat(books.store().search(" ", 2)).isEmpty();
		assertThat(books.store().search("nowhere", 2)).isEmpty();
	}

	@Test
	void capitalsOfAnyScriptAreFoundBySmallLettersAndTheOtherWayRound() {
		ObjectId mentions = books.id(part);
		ObjectId wide = books.id(part);
		ObjectId doctors = books.id(part);
		books.commit(new Changes().add(mentions, core.getProject(), "name", "桥", "description", "ＡＢＣ合作社修的桥")
				.add(wide, core.getProject(), "name", "ＡＢＣ合作社").add(doctors, core.getProject(), "name", "Haus der ÄRZTE"));
		assertThat(books.store().search("ＡＢＣ合作社", 5)).extracting(SearchHit::id).containsExactly(wide, mentions);
		assertThat(books.store().search("ａｂｃ", 1)).extracting(SearchHit::id).containsExactly(wide);
		assertThat(books.store().search("ÄRZTE", 5)).extracting(SearchHit::id).containsExactly(doctors);
		assertThat(books.store().search("haus der ärzte", 5)).extracting(SearchHit::id).containsExactly(doctors);
	}

	@Test
	void cutsExcerptsAndNamesTheRootOfAPart() {
		ObjectId root = thing();
		ObjectId piece = books.id(part);
		String text = "x".repeat(100) + " needle " + "y".repeat(100);
		books.commit(new Changes().addPart(piece, kinds.piece, under(root, kinds.thing, "pieces", 1), "text", text));
		SearchHit hit = books.store().search("NEEDLE", 5).getFirst();
		assertThat(hit.root()).isEqualTo(root);
		assertThat(hit.excerpt()).startsWith("…x").endsWith("y…").contains("needle").hasSizeLessThan(80);
		assertThat(hit.name()).isEqualTo(hit.excerpt());
	}

	@Test
	void findsWhatRefersToAnObjectOrItsPartsFromOutside() {
		ObjectId root = thing();
		ObjectId piece = piece(root, 1);
		ObjectId byReference = thing("friend", link(root, kinds.thing));
		ObjectId byList = thing("friends", List.of(link(root, kinds.thing)));
		ObjectId byPart = thing("piece", link(piece, kinds.piece));
		thing("friend", link(byPart, kinds.thing));
		books.commit(new Changes().set(books.state(root), "friend", link(root, kinds.thing)));
		assertThat(books.store().referrers(List.of(root), 10)).extracting(Referrer::id).containsExactlyInAnyOrder(byReference, byList, byPart);
		assertThat(books.store().referrers(List.of(root, byList), 10)).extracting(Referrer::id).containsExactlyInAnyOrder(byReference, byPart);
		assertThat(books.store().referrers(List.of(piece), 10)).singleElement().satisfies(referrer -> {
			assertThat(referrer.id()).isEqualTo(byPart);
			assertThat(referrer.feature().getName()).isEqualTo("piece");
			assertThat(referrer.target()).isEqualTo(piece);
		});
		assertThat(books.store().referrers(List.of(root), 1)).hasSize(1);
	}
}
