/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Member;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.jiedui.testsupport.BooksBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** References to what is not loaded. */
class ProxiesTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	private final SessionFixture books = new SessionFixture()
			.with(new BooksBuilder().programme("河东–迭部").pairing(PairingKind.REGION, "河东区", "迭部县").books());

	@AfterEach
	void close() {
		books.close();
	}

	/** The pairing without anything that it refers to. */
	private Pairing alone() {
		Fetch fetch = books.session.fetch(Query.of(P.getPairing()));
		ObjectId root = fetch.found().getFirst();
		List<ObjectState> states = fetch.states().stream()
				.filter(state -> state.id().equals(root) || state.placement() != null && state.placement().root().equals(root)).toList();
		return (Pairing) books.session.attach(new Fetch(fetch.found(), states)).getFirst();
	}

	@Test
	void aProxyHasTheClassAndTheIdentifier() {
		Pairing pairing = alone();
		EObject proxy = (EObject) pairing.eGet(P.getProgrammeRecord_Programme(), false);
		assertThat(proxy.eIsProxy()).isTrue();
		assertThat(proxy).isInstanceOf(Programme.class);
		assertThat(((InternalEObject) proxy).eProxyURI()).hasToString("jiedui:/books#" + books.session.id(proxy).orElseThrow());
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void aProxyIsLoadedWhenItIsFollowed() {
		Pairing pairing = alone();
		assertThat(pairing.getProgramme().getName()).isEqualTo("河东–迭部");
		assertThat(pairing.getProgramme().eIsProxy()).isFalse();
		assertThat(books.session.isDirty()).isFalse();
		int fetches = books.store.fetches();
		assertThat(pairing.getProgramme().getName()).isEqualTo("河东–迭部");
		assertThat(books.store.fetches()).isEqualTo(fetches);
	}

	@Test
	void aDanglingProxyIsAskedForOnce() {
		Pairing pairing = alone();
		books.store.lose(books.session.id((EObject) pairing.eGet(P.getProgrammeRecord_Programme(), false)).orElseThrow());
		assertThat(pairing.getProgramme().eIsProxy()).isTrue();
		int fetches = books.store.fetches();
		assertThat(pairing.getProgramme().eIsProxy()).isTrue();
		assertThat(books.store.fetches()).isEqualTo(fetches);
	}

	@Test
	void deletingTakesProxiesToTheDeletedAway() {
		Member member = alone().getMembers().getFirst();
		ObjectId id = books.session.id((EObject) member.eGet(P.getMember_Party(), false)).orElseThrow();
		Party party = (Party) books.session.attach(books.session.fetch(List.of(id))).getFirst();
		assertThat(member.eGet(P.getMember_Party(), false)).isNotSameAs(party);
		books.delete(List.of(party));
		assertThat(member.eGet(P.getMember_Party(), false)).isNull();
		books.undo();
		assertThat(member.getParty()).isSameAs(party);
		assertThat(books.session.isDirty()).isFalse();
	}

	@Test
	void theFragmentOfAnObjectIsItsIdentifier() {
		Programme programme = books.one(P.getProgramme());
		String id = books.session.id(programme).orElseThrow().toString();
		assertThat(books.session.resource().getURIFragment(programme)).isEqualTo(id);
		assertThat(books.session.resource().getEObject(id)).isSameAs(programme);
	}
}
